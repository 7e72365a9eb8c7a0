import { invalidParameter } from '../../base/errors.js';
import type { Context, SignIn } from '../../context/context.js';
import type { ChallengeName, FirstFactor } from '../../shapes/common.js';
import type { Question } from '../../state/store.js';
import type { AuthenticationResult } from '../../tokens/tokens.js';
import type { ChallengeNamed } from '../ask/openChallenge.js';

/** What InitiateAuth and RespondToAuthChallenge answer: the next question, or tokens. */
export type AuthAnswer =
  | {
      readonly ChallengeName: ChallengeName;
      readonly Session?: string;
      readonly ChallengeParameters: Record<string, string>;
      /** Of SELECT_CHALLENGE. */
      readonly AvailableChallenges?: readonly FirstFactor[];
    }
  | {
      readonly ChallengeParameters: Record<string, never>;
      readonly AuthenticationResult: AuthenticationResult;
    };

/** An answer to a challenge, on its way to be checked. */
export interface Turn<Name extends Question['name']> extends SignIn {
  readonly challenge: ChallengeNamed<Name>;
  readonly responses: Responses;
}

/** Checks the answer to one kind of challenge and goes on from there. */
export type AnswerChallenge<Name extends Question['name']> = (
  turn: Turn<Name>,
  context: Context,
) => Promise<AuthAnswer>;

/** `ChallengeResponses` or `AuthParameters` of a request. */
export type Responses = Readonly<Record<string, string>>;

/** @throws CognitoError InvalidParameterException when the parameter is absent. */
export function requireParameter(parameters: Responses, name: string): string {
  const value = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
  if (value === undefined) throw invalidParameter(`Missing required parameter ${name}`);
  return value;
}
