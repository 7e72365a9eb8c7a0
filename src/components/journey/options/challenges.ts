import type { ComponentType } from 'react';
import type { Failure, Metadata } from '../../../core/index.js';

/** The props of a component that draws a custom challenge of the pool. */
export interface ChallengeProps {
  /** The public parameters from the pool's trigger. */
  readonly parameters: Readonly<Record<string, string>>;
  /** Sends the answer, with metadata for the trigger. */
  answer(answer: string, metadata?: Metadata): Promise<void>;
  /** Whether an answer is pending. */
  readonly pending: boolean;
  /**
   * Why the last answer was refused, or null. The card shows the failure already; use it to mark the answer.
   */
  readonly failure: Failure | null;
}

/**
 * Components that draw the pool's own challenges, by the `challenge`, `type` or `name` among the public
 * parameters. The kit's card around has the heading and the link back. The component `default` draws all
 * other challenges. Each new challenge mounts its component again.
 * @see https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-challenge.html
 */
export type ChallengeRenderers = Readonly<Record<string, ComponentType<ChallengeProps>>>;
