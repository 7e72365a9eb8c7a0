import type { Context, SignIn } from '../../context/context.js';
import type { AuthAnswer, Responses } from '../../shapes/answers.js';
import type { Question } from '../../state/signIn.js';
import type { ChallengeNamed } from '../ask/openChallenge.js';

/** One turn of a sign-in: an open challenge and the responses that answer it. */
export interface Turn<Name extends Question['name']> extends SignIn {
  readonly challenge: ChallengeNamed<Name>;
  readonly responses: Responses;
}

/** Checks the responses to one kind of challenge and continues the sign-in. */
export type AnswerChallenge<Name extends Question['name']> = (
  turn: Turn<Name>,
  context: Context,
) => Promise<AuthAnswer>;
