import type * as z from 'zod/mini';
import { CognitoError, invalidParameter } from '../../base/errors.js';
import type { Context } from '../../context/context.js';
import { validate } from '../../shapes/validate.js';

/** One operation of the API. */
export interface Operation<Answer extends object = object> {
  /** Whether the operation can change the state. */
  readonly changes: boolean;
  /** The names of the members of the input. */
  readonly members: readonly string[];
  /**
   * Validates the input and runs the operation.
   * @throws CognitoError every refusal.
   */
  run(input: unknown, context: Context): Promise<Answer>;
}

/** Makes an operation of user pools from the shape of its input and a function that answers it. */
export function operation<Shape extends z.core.$ZodObject, Answer extends object>(
  shape: Shape,
  answer: (input: z.output<Shape>, context: Context) => Promise<Answer>,
): Operation<Answer> {
  return makeOperation(shape, answer, invalidParameter);
}

/** Makes an operation of user pools that does not change the state. */
export function query<Shape extends z.core.$ZodObject, Answer extends object>(
  shape: Shape,
  answer: (input: z.output<Shape>, context: Context) => Promise<Answer>,
): Operation<Answer> {
  return { ...operation(shape, answer), changes: false };
}

/** Makes an operation of identity pools, which answers ValidationException for a broken constraint. */
export function identityOperation<Shape extends z.core.$ZodObject, Answer extends object>(
  shape: Shape,
  answer: (input: z.output<Shape>, context: Context) => Promise<Answer>,
): Operation<Answer> {
  return makeOperation(shape, answer, brokenConstraint);
}

/** Makes an operation of identity pools that does not change the state. */
export function identityQuery<Shape extends z.core.$ZodObject, Answer extends object>(
  shape: Shape,
  answer: (input: z.output<Shape>, context: Context) => Promise<Answer>,
): Operation<Answer> {
  return { ...identityOperation(shape, answer), changes: false };
}

function makeOperation<Shape extends z.core.$ZodObject, Answer extends object>(
  shape: Shape,
  answer: (input: z.output<Shape>, context: Context) => Promise<Answer>,
  refusal: (message: string) => CognitoError,
): Operation<Answer> {
  return {
    changes: true,
    members: Object.keys(shape._zod.def.shape),
    run: (input, context) => answer(validate(shape, input, refusal), context),
  };
}

const brokenConstraint = (message: string) => new CognitoError('ValidationException', message);
