import { invalidParameter } from '../../base/errors.js';
import type { Context, SignIn } from '../../context/context.js';
import type { AuthAnswer, AuthenticationResult, Responses } from '../../shapes/answers.js';
import type { ChallengeName, FirstFactor } from '../../shapes/common.js';
import type { Question } from '../../state/signIn.js';
import type { ChallengeNamed } from '../ask/openChallenge.js';

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
