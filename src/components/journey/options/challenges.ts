import type { ComponentType } from 'react';
import type { Failure, Metadata } from '../../../core/index.js';

/** What a renderer of one of the pool's own challenges is given. */
export interface ChallengeProps {
  /** The public parameters that the pool's trigger gave. */
  readonly parameters: Readonly<Record<string, string>>;
  /** Sends the answer, and beside it what the trigger is to know. */
  answer(answer: string, metadata?: Metadata): Promise<void>;
  /** Whether an answer is on its way. */
  readonly pending: boolean;
  /** Why the last answer was refused, or null. The card says it above already; here it is for marking the answer. */
  readonly failure: Failure | null;
}

/**
 * What draws the pool's own challenges, inside the kit's card with its heading and its way back, by name: the
 * `challenge`, `type` or `name` among their public parameters.
 * The one called `default` draws all others. A new question begins with a renderer drawn anew.
 * @see https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-challenge.html
 */
export type ChallengeRenderers = Readonly<Record<string, ComponentType<ChallengeProps>>>;
