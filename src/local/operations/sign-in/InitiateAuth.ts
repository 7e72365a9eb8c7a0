import * as z from 'zod/mini';
import { errors, invalidParameter } from '../../base/errors.js';
import { signInByPassword } from '../../challenges/answer/plainPassword.js';
import { askPasswordProof } from '../../challenges/ask/askPasswordProof.js';
import { startCustomAuth } from '../../challenges/ask/customChallenge.js';
import { beforeSignIn } from '../../challenges/beforeSignIn.js';
import { startUserAuth } from '../../challenges/userAuth.js';
import type { Context } from '../../context/context.js';
import { knownDevice } from '../../credentials/devices.js';
import { hidesUsers, requireClient } from '../../pools/clients.js';
import { type AuthAnswer, type Responses, requireParameter } from '../../shapes/answers.js';
import { clientId, context, oneOf, session, textMap } from '../../shapes/common.js';
import type { Client, Pool } from '../../state/pool.js';
import { findGrant, refreshSession } from '../../tokens/sessions.js';
import { findUser } from '../../users/users.js';
import { operation } from '../base/operation.js';

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

/** The members by which a sign-in begins, whoever asks. */
export const authRequest = {
  AuthFlow: authFlow,
  AuthParameters: z.optional(textMap),
  ClientId: clientId,
  Session: z.optional(session),
  ClientMetadata: context.ClientMetadata,
};

/**
 * Begins a sign-in, or refreshes one.
 * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_InitiateAuth.html
 */
export const InitiateAuth = operation(z.object({ ...context, ...authRequest }), async (request, context) => {
  if (request.AuthFlow.startsWith('ADMIN_')) throw errors.unsupportedFlow();
  return beginSignIn(request, context);
});

/** Begins a sign-in by any flow that the app client allows. */
export async function beginSignIn(
  request: z.infer<z.ZodMiniObject<typeof authRequest>>,
  context: Context,
): Promise<AuthAnswer> {
  const parameters = request.AuthParameters ?? {};
  const { pool, client } = await requireClient(context, {
    ClientId: request.ClientId,
    Username: parameters.USERNAME,
    SecretHash: parameters.SECRET_HASH,
  });
  assertAllowed(client, request.AuthFlow);
  await beforeSignIn(context, { pool, client }, { parameters, validationData: request.ClientMetadata });
  switch (request.AuthFlow) {
    case 'USER_SRP_AUTH':
      return signInBySrp(context, { pool, client, parameters });
    case 'USER_PASSWORD_AUTH':
    case 'ADMIN_USER_PASSWORD_AUTH':
    case 'ADMIN_NO_SRP_AUTH':
      return signInPlainly(context, { pool, client, parameters });
    case 'USER_AUTH':
      return startUserAuth(context, { pool, client, parameters, session: request.Session });
    case 'CUSTOM_AUTH':
      return signInByChallenges(context, { pool, client, parameters });
    case 'REFRESH_TOKEN_AUTH':
    case 'REFRESH_TOKEN':
      return refresh(context, client, parameters);
  }
}

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

async function signInPlainly(context: Context, { pool, client, parameters }: Request): Promise<AuthAnswer> {
  const login = requireParameter(parameters, 'USERNAME');
  const password = requireParameter(parameters, 'PASSWORD');
  const user = findUser(pool, login);
  if (!user && !hidesUsers(client)) throw errors.userNotFound();
  const deviceKey = knownDevice(pool, user, parameters);
  return signInByPassword(context, { pool, client, user, deviceKey }, { login, password });
}

async function signInByChallenges(
  context: Context,
  { pool, client, parameters }: Request,
): Promise<AuthAnswer> {
  const login = requireParameter(parameters, 'USERNAME');
  const user = findUser(pool, login);
  if (!user && !hidesUsers(client)) throw errors.userNotFound();
  const deviceKey = knownDevice(pool, user, parameters);
  return startCustomAuth(context, { pool, client, user, login, deviceKey }, parameters);
}

async function refresh(context: Context, client: Client, parameters: Responses): Promise<AuthAnswer> {
  if (client.settings.RefreshTokenRotation?.Feature === 'ENABLED') {
    throw invalidParameter('REFRESH_TOKEN_AUTH flow not enabled for this client');
  }
  const refreshToken = requireParameter(parameters, 'REFRESH_TOKEN');
  const Username = findGrant(context, refreshToken)?.username;
  await requireClient(context, { ClientId: client.id, Username, SecretHash: parameters.SECRET_HASH });
  const AuthenticationResult = await refreshSession(context, {
    clientId: client.id,
    refreshToken,
    deviceKey: parameters.DEVICE_KEY,
  });
  return { ChallengeParameters: {}, AuthenticationResult };
}

const defaultFlows = ['ALLOW_USER_SRP_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH', 'ALLOW_CUSTOM_AUTH'];

const olderNames: Readonly<Record<string, string>> = {
  REFRESH_TOKEN: 'REFRESH_TOKEN_AUTH',
  ADMIN_NO_SRP_AUTH: 'ADMIN_USER_PASSWORD_AUTH',
};

function assertAllowed({ settings }: Client, flow: z.infer<typeof authFlow>): void {
  const allowed: readonly string[] = settings.ExplicitAuthFlows ?? defaultFlows;
  const needed = olderNames[flow] ?? flow;
  if (allowed.includes(`ALLOW_${needed}`) || allowed.includes(needed)) return;
  if (needed === 'CUSTOM_AUTH' && allowed.includes('CUSTOM_AUTH_FLOW_ONLY')) return;
  if (needed === 'ADMIN_USER_PASSWORD_AUTH') {
    if (allowed.includes('ADMIN_NO_SRP_AUTH')) return;
    throw invalidParameter('Auth flow not enabled for this client');
  }
  throw invalidParameter(`${flow} flow not enabled for this client`);
}
