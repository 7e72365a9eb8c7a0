import * as z from 'zod/mini';
import { afterPassword } from '../challenges/afterPassword.js';
import { type AuthAnswer, type Responses, requireParameter } from '../challenges/answers.js';
import { askPasswordProof } from '../challenges/passwordVerifier.js';
import { hidesUsers, requireClient } from '../clients.js';
import type { Context } from '../context.js';
import { errors, invalidParameter } from '../errors.js';
import { assertNotLocked, countFailure, forgetFailures } from '../limits.js';
import { isPassword } from '../passwords.js';
import { refreshSession } from '../sessions.js';
import { clientId, context, oneOf, session, textMap } from '../shapes.js';
import { createVerifier } from '../srp.js';
import type { Client, Pool } from '../store.js';
import { findUser } from '../users.js';
import { operation } from './operation.js';

const authFlow = oneOf([
  'USER_SRP_AUTH',
  'REFRESH_TOKEN_AUTH',
  'REFRESH_TOKEN',
  'CUSTOM_AUTH',
  'ADMIN_NO_SRP_AUTH',
  'USER_PASSWORD_AUTH',
  'ADMIN_USER_PASSWORD_AUTH',
  'USER_AUTH',
]);

const input = z.object({
  AuthFlow: authFlow,
  AuthParameters: z.optional(textMap),
  ClientId: clientId,
  Session: z.optional(session),
  ...context,
});

/** Begins a sign-in, or refreshes one. */
export const InitiateAuth = operation(input, async (request, context) => {
  const parameters = request.AuthParameters ?? {};
  const { pool, client } = await requireClient(context, {
    ClientId: request.ClientId,
    Username: parameters.USERNAME,
    SecretHash: parameters.SECRET_HASH,
  });
  assertAllowed(client, request.AuthFlow);
  switch (request.AuthFlow) {
    case 'USER_SRP_AUTH':
      return signInBySrp(context, { pool, client, parameters });
    case 'USER_PASSWORD_AUTH':
      return signInByPassword(context, { pool, client, parameters });
    case 'REFRESH_TOKEN_AUTH':
    case 'REFRESH_TOKEN':
      return refresh(context, client, parameters);
    default:
      throw invalidParameter(`${request.AuthFlow} flow not enabled for this client`);
  }
});

interface Request {
  readonly pool: Pool;
  readonly client: Client;
  readonly parameters: Responses;
}

async function signInBySrp(context: Context, { pool, client, parameters }: Request): Promise<AuthAnswer> {
  const login = requireParameter(parameters, 'USERNAME');
  const A = requireParameter(parameters, 'SRP_A');
  const user = findUser(pool, login);
  if (!user && !hidesUsers(client)) throw errors.userNotFound();
  // The old password counts no more, so there is nothing to prove.
  if (user?.status === 'RESET_REQUIRED') throw errors.resetRequired();
  return askPasswordProof(context, { pool, client, ...(user ? { user } : {}) }, { login, A });
}

async function signInByPassword(
  context: Context,
  { pool, client, parameters }: Request,
): Promise<AuthAnswer> {
  const login = requireParameter(parameters, 'USERNAME');
  const password = requireParameter(parameters, 'PASSWORD');
  const user = findUser(pool, login);
  if (!user && !hidesUsers(client)) throw errors.userNotFound();
  if (user?.status === 'RESET_REQUIRED') throw errors.resetRequired();
  const guess = { factor: 'password', username: user?.username ?? login } as const;
  assertNotLocked(context, pool, guess);
  const right = user ? await isPassword({ pool, user }, password) : await takeAsLong(password);
  if (!user || !right) {
    countFailure(context, pool, guess);
    throw errors.wrongCredentials();
  }
  forgetFailures(pool, guess);
  return afterPassword(context, { pool, client, user });
}

async function refresh(context: Context, client: Client, parameters: Responses): Promise<AuthAnswer> {
  if (client.settings.RefreshTokenRotation?.Feature === 'ENABLED') {
    throw invalidParameter('REFRESH_TOKEN_AUTH flow not enabled for this client');
  }
  const refreshToken = requireParameter(parameters, 'REFRESH_TOKEN');
  const AuthenticationResult = await refreshSession(context, { clientId: client.id, refreshToken });
  return { ChallengeParameters: {}, AuthenticationResult };
}

// So that the time of the answer does not tell whether there is an account.
async function takeAsLong(password: string): Promise<false> {
  await createVerifier({ poolName: '', username: '' }, password, '00');
  return false;
}

const defaultFlows = ['ALLOW_USER_SRP_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH', 'ALLOW_CUSTOM_AUTH'];

function assertAllowed({ settings }: Client, flow: z.infer<typeof authFlow>): void {
  const allowed: readonly string[] = settings.ExplicitAuthFlows ?? defaultFlows;
  const needed = flow === 'REFRESH_TOKEN' ? 'REFRESH_TOKEN_AUTH' : flow;
  if (allowed.includes(`ALLOW_${needed}`) || allowed.includes(needed)) return;
  throw invalidParameter(`${flow} flow not enabled for this client`);
}
