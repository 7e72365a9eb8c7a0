import type { SignIn } from '../context/context.js';
import type { TriggerRequest } from '../context/triggerFunctions.js';
import { hidesUsers } from '../pools/clients.js';
import type { ChallengeResult } from '../state/signIn.js';
import type { User } from '../state/user.js';
import { userAttributesOf } from './userAttributes.js';

/** A sign-in by custom challenges. The account may not exist, which only the pool's functions learn. */
export interface CustomSignIn extends Omit<SignIn, 'user' | 'custom'> {
  readonly user?: User | undefined;
  readonly login: string;
  readonly custom: readonly ChallengeResult[];
}

/** Makes the members of an event that describe the user of a sign-in. */
export function describePerson({ pool, client, user, clientMetadata }: CustomSignIn): TriggerRequest {
  return {
    userAttributes: user ? userAttributesOf({ pool, user }) : {},
    ...(clientMetadata ? { clientMetadata } : {}),
    ...(hidesUsers(client) ? { userNotFound: !user } : {}),
  };
}
