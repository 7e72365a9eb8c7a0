import * as z from 'zod/mini';
import { requireParameter } from '../challenges/answers.js';
import { findChallenge } from '../challenges/openChallenge.js';
import { refuseStranger } from '../challenges/passwordVerifier.js';
import { answerChallenge, isAnswerable } from '../challenges/table.js';
import { requireClient } from '../clients.js';
import { errors, invalidParameter } from '../errors.js';
import { challengeName, clientId, context, session, textMap } from '../shapes.js';
import { findUser } from '../users.js';
import { operation } from './operation.js';

const input = z.object({
  ClientId: clientId,
  ChallengeName: challengeName,
  Session: z.optional(session),
  ChallengeResponses: z.optional(textMap),
  ...context,
});

/** Answers the open question of a sign-in. A wrong code leaves its Session open; a right one ends it. */
export const RespondToAuthChallenge = operation(input, async (request, context) => {
  const responses = request.ChallengeResponses ?? {};
  const name = request.ChallengeName;
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
  if (!user) throw refuseStranger(context, pool, challenge);
  if (findUser(pool, username) !== user) throw errors.invalidSession();
  const answer = await answerChallenge({ pool, client, user, challenge, responses }, context);
  challenge.used = true;
  return answer;
});
