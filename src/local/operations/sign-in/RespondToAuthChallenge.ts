import * as z from 'zod/mini';
import { errors, invalidParameter } from '../../base/errors.js';
import { answerStranger, readAnswer } from '../../challenges/answer/selectChallenge.js';
import { answerChallenge, isAnswerable } from '../../challenges/answer/table.js';
import { findChallenge } from '../../challenges/ask/openChallenge.js';
import type { Context } from '../../context/context.js';
import { knownDevice } from '../../credentials/devices.js';
import { requireClient } from '../../pools/clients.js';
import { type AuthAnswer, requireParameter } from '../../shapes/answers.js';
import { challengeName, clientId, context, session, textMap } from '../../shapes/common.js';
import { findUser } from '../../users/users.js';
import { operation } from '../base/operation.js';

/** The members by which a challenge is answered, whoever asks. */
export const challengeAnswer = {
  ClientId: clientId,
  ChallengeName: challengeName,
  Session: z.optional(session),
  ChallengeResponses: z.optional(textMap),
  ClientMetadata: context.ClientMetadata,
};

/**
 * Answers the open question of a sign-in. A wrong code leaves its Session open; a right one ends it.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_RespondToAuthChallenge.html
 */
export const RespondToAuthChallenge = operation(z.object({ ...context, ...challengeAnswer }), continueSignIn);

/** Goes on with a sign-in by the answer to its open question. */
export async function continueSignIn(
  request: z.infer<z.ZodMiniObject<typeof challengeAnswer>>,
  context: Context,
): Promise<AuthAnswer> {
  const { name, responses } = readAnswer(request.ChallengeName, request.ChallengeResponses ?? {});
  const username = requireParameter(responses, 'USERNAME');
  const { pool, client } = await requireClient(context, {
    ClientId: request.ClientId,
    Username: username,
    SecretHash: responses.SECRET_HASH,
  });
  if (!isAnswerable(name)) throw invalidParameter(`${name} is not an open challenge of this user pool.`);
  const session =
    name === 'PASSWORD_VERIFIER'
      ? requireParameter(responses, 'PASSWORD_CLAIM_SECRET_BLOCK')
      : request.Session;
  if (session === undefined) throw invalidParameter('Missing required parameter Session');
  const challenge = findChallenge(context, { session, name });
  if (challenge.clientId !== client.id) throw errors.invalidSession();
  const user = findUser(pool, challenge.username);
  if (!user) {
    return answerStranger(
      context,
      { pool, client, login: username, clientMetadata: request.ClientMetadata },
      { challenge, responses },
    );
  }
  if (findUser(pool, username) !== user) throw errors.invalidSession();
  const deviceKey = knownDevice(pool, user, responses) ?? challenge.deviceKey;
  const custom = challenge.custom && [...challenge.custom, { challengeName: name, challengeResult: true }];
  const signIn = { pool, client, user, deviceKey, clientMetadata: request.ClientMetadata, custom };
  const answer = await answerChallenge({ ...signIn, challenge, responses }, context);
  challenge.used = true;
  return answer;
}
