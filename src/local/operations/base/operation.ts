import type * as z from 'zod/mini';
import type { Context } from '../../context/context.js';
import { validate } from '../../shapes/validate.js';

/** One operation of the API. */
export interface Operation {
  /** Whether it can change the state. */
  readonly changes: boolean;
  /** The names of the members that its input can have. */
  readonly members: readonly string[];
  /**
   * Checks the input and answers it.
   * @throws CognitoError every refusal.
   */
  run(input: unknown, context: Context): Promise<object>;
}

/** Makes an operation of the shape of its input and what it does; a `query` changes nothing. */
export function operation<Shape extends z.core.$ZodObject>(
  shape: Shape,
  answer: (input: z.output<Shape>, context: Context) => Promise<object>,
): Operation {
  return {
    changes: true,
    members: Object.keys(shape._zod.def.shape),
    run: (input, context) => answer(validate(shape, input), context),
  };
}

/** An operation that changes nothing. */
export function query<Shape extends z.core.$ZodObject>(
  shape: Shape,
  answer: (input: z.output<Shape>, context: Context) => Promise<object>,
): Operation {
  return { ...operation(shape, answer), changes: false };
}
