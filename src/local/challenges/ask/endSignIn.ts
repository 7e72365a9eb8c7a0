import { errors } from '../../base/errors.js';
import type { Context, SignIn } from '../../context/context.js';
import type { AuthAnswer } from '../../shapes/answers.js';
import { startSession } from '../../tokens/sessions.js';
import { callPostAuthentication } from '../../triggers/postAuthentication.js';
import { openChallenge } from './openChallenge.js';

/** Ends a sign-in with tokens. A device that the request named must prove its identity first. */
export async function endSignIn(context: Context, signIn: SignIn): Promise<AuthAnswer> {
  if (!signIn.user.enabled) throw errors.userDisabled();
  const { deviceKey, deviceProven } = signIn;
  if (deviceKey !== undefined && !deviceProven) return askDevice(context, signIn, deviceKey);
  await callPostAuthentication(context, signIn);
  if (signIn.withoutTokens) return { ChallengeParameters: {}, provenMethods: signIn.methods ?? [] };
  return { ChallengeParameters: {}, AuthenticationResult: await startSession(context, signIn) };
}

function askDevice(context: Context, signIn: SignIn, deviceKey: string): AuthAnswer {
  return {
    ChallengeName: 'DEVICE_SRP_AUTH',
    Session: openChallenge(context, signIn, { name: 'DEVICE_SRP_AUTH' }),
    ChallengeParameters: {
      USERNAME: signIn.user.username,
      USER_ID_FOR_SRP: signIn.user.username,
      DEVICE_KEY: deviceKey,
    },
  };
}
