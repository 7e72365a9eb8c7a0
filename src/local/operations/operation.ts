import type * as z from 'zod/mini';
import type { Context } from '../context.js';
import { validate } from '../validate.js';

/** One operation of the API. */
export interface Operation {
  /** Whether it can change the state. */
  readonly changes: boolean;
  /**
   * Checks the input and answers it.
   * @throws CognitoError every refusal.
   */
  run(input: unknown, context: Context): Promise<object>;
}

/** Makes an operation of the shape of its input and what it does; a `query` changes nothing. */
export function operation<Shape extends z.core.$ZodType>(
  shape: Shape,
  answer: (input: z.output<Shape>, context: Context) => Promise<object>,
): Operation {
  return { changes: true, run: (input, context) => answer(validate(shape, input), context) };
}

/** An operation that changes nothing. */
export function query<Shape extends z.core.$ZodType>(
  shape: Shape,
  answer: (input: z.output<Shape>, context: Context) => Promise<object>,
): Operation {
  return { ...operation(shape, answer), changes: false };
}
