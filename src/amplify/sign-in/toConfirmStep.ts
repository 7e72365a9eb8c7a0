import type { Delivery, StepNamed } from '../../core/index.js';
import type { Context } from '../context/context.js';

/** The step that waits for a new account to be confirmed, by code or by link. Cognito sends links by email alone. */
export function toConfirmStep(
  { pool }: Pick<Context, 'pool'>,
  username: string,
  delivery: Delivery,
): StepNamed<'confirmSignUp'> {
  const step = { name: 'confirmSignUp', username, delivery } as const;
  return pool.confirmation === 'link' && delivery.medium !== 'SMS' ? { ...step, by: 'link' } : step;
}
