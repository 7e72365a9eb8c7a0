import { errors } from '../../base/errors.js';
import { setPassword } from '../../credentials/passwords.js';
import { requireParameter } from '../../shapes/answers.js';
import { assertComplete, readAttributes } from '../../users/attributes.js';
import { setAttribute } from '../../users/userIndex.js';
import { askSecondFactor } from '../ask/askSecondFactor.js';
import type { AnswerChallenge } from './turn.js';

const prefix = 'userAttributes.';

/** Replaces a temporary password, and adds the attributes that the pool requires and the user lacks. */
export const answerNewPasswordRequired: AnswerChallenge<'NEW_PASSWORD_REQUIRED'> = async (turn, context) => {
  const { pool, user, responses } = turn;
  const password = requireParameter(responses, 'NEW_PASSWORD');
  const given = Object.entries(responses)
    .filter(([key]) => key.startsWith(prefix))
    .map(([key, Value]) => ({ Name: key.slice(prefix.length), Value }));
  const attributes = readAttributes(pool, given, turn.client);
  for (const [name, value] of attributes) {
    if ((user.attributes.get(name) ?? value) !== value) throw errors.attributeAlreadyProvided(name);
  }
  const complete = new Map([...user.attributes, ...attributes]);
  assertComplete(pool, complete);
  await setPassword(context, turn, { password });
  for (const [name, value] of complete) setAttribute(turn, name, value);
  user.status = 'CONFIRMED';
  return askSecondFactor(context, { ...turn, tokenOccasion: 'NewPasswordChallenge' });
};
