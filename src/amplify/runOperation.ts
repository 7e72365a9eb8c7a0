import type { AuthService, Failure, OperationName, Step } from '../core/index.js';
import { cleanInput } from './cleanInput.js';
import type { Context, Operation } from './context/context.js';
import { toFailure, unknownUserFailure } from './failures/toFailure.js';

/** Runs one operation: cleans its input, and translates what it throws. Never rejects. */
export async function runOperation<O extends OperationName>(
  context: Context,
  { name, operation }: { readonly name: O; readonly operation: Operation<O> },
  input: Parameters<AuthService[O]>,
): Promise<Step | { readonly failure: Failure }> {
  const cleaned = cleanInput(context.pool, name, input);
  const answer = await operation(context, ...cleaned).catch((cause) => failureOf(cause, name));
  if (!('failure' in answer) || !context.options.specific) return answer;
  return { failure: unknownUserFailure(answer.failure) };
}

/** The outcome of an operation that threw. */
export function failureOf(cause: unknown, name: OperationName): { readonly failure: Failure } {
  return { failure: toFailure(cause, name) };
}
