import * as z from 'zod/mini';
import { errors, invalidParameter } from '../../base/errors.js';
import { beginSignIn } from '../../challenges/beginSignIn.js';
import { continueSignIn } from '../../challenges/continueSignIn.js';
import type { Context } from '../../context/context.js';
import { allowsFlow, type ClientFlow } from '../../credentials/allowedFlows.js';
import { requireClient } from '../../pools/clients.js';
import { type AuthAnswer, type Responses, requireParameter } from '../../shapes/answers.js';
import { challengeName, clientId, context, oneOf, session, textMap } from '../../shapes/common.js';
import type { Client } from '../../state/pool.js';
import { findGrant, refreshSession } from '../../tokens/sessions.js';

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
type AuthFlow = z.infer<typeof authFlow>;

/** The members that InitiateAuth and AdminInitiateAuth share. */
export const authRequest = {
  AuthFlow: authFlow,
  AuthParameters: z.optional(textMap),
  ClientId: clientId,
  Session: z.optional(session),
  ClientMetadata: context.ClientMetadata,
};

/** The members that RespondToAuthChallenge and AdminRespondToAuthChallenge share. */
export const challengeAnswer = {
  ClientId: clientId,
  ChallengeName: challengeName,
  Session: z.optional(session),
  ChallengeResponses: z.optional(textMap),
  ClientMetadata: context.ClientMetadata,
};

/**
 * Begins or refreshes a sign-in for an app client.
 * @throws CognitoError when the client does not prove its secret or does not allow the flow, and every other refusal.
 */
export async function beginForApp(
  context: Context,
  request: z.infer<z.ZodMiniObject<typeof authRequest>>,
): Promise<AuthAnswer> {
  const { AuthFlow, AuthParameters: parameters = {}, Session, ClientMetadata } = request;
  const { pool, client } = await requireClient(context, {
    ClientId: request.ClientId,
    Username: parameters.USERNAME,
    SecretHash: parameters.SECRET_HASH,
  });
  assertAllowed(client, AuthFlow);
  if (AuthFlow === 'REFRESH_TOKEN_AUTH' || AuthFlow === 'REFRESH_TOKEN') {
    return refresh(context, client, parameters);
  }
  const flow =
    AuthFlow === 'ADMIN_USER_PASSWORD_AUTH' || AuthFlow === 'ADMIN_NO_SRP_AUTH'
      ? 'USER_PASSWORD_AUTH'
      : AuthFlow;
  return beginSignIn(context, {
    pool,
    client,
    flow,
    parameters,
    session: Session,
    validationData: ClientMetadata,
  });
}

/**
 * Continues a sign-in for an app client.
 * @throws CognitoError when the client does not prove its secret, and every other refusal.
 */
export async function continueForApp(
  context: Context,
  request: z.infer<z.ZodMiniObject<typeof challengeAnswer>>,
): Promise<AuthAnswer> {
  const { ChallengeName, ChallengeResponses: responses = {}, Session, ClientMetadata } = request;
  const { pool, client } = await requireClient(context, {
    ClientId: request.ClientId,
    Username: requireParameter(responses, 'USERNAME'),
    SecretHash: responses.SECRET_HASH,
  });
  return continueSignIn(context, {
    pool,
    client,
    challengeName: ChallengeName,
    session: Session,
    responses,
    clientMetadata: ClientMetadata,
  });
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

function assertAllowed(client: Client, given: AuthFlow): void {
  const flow = newerName(given);
  if (!allowsFlow(client, flow)) throw errors.flowNotEnabled(flow);
}

function newerName(flow: AuthFlow): ClientFlow {
  if (flow === 'REFRESH_TOKEN') return 'REFRESH_TOKEN_AUTH';
  return flow === 'ADMIN_NO_SRP_AUTH' ? 'ADMIN_USER_PASSWORD_AUTH' : flow;
}
