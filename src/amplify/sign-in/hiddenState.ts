import type { FirstFactor, Step, StepNamed } from '../../core/index.js';
import type { Context } from '../context/context.js';

type Selection = StepNamed<'firstFactorSelection'>;

/**
 * Hides that an account is unconfirmed or must reset its password, at a sign-in by the username alone. Cognito says so
 * to everyone, and the step after that sends a code. So the person gets the choice that Cognito answers for a username
 * that does not exist, and nothing is sent before the person chooses a code or proves the password. A person who signed
 * up in this page, or whose app allows clear texts, sees the state at once.
 */
export function hideState({ memory, options, pool }: Context, step: Step): Step {
  memory.hiddenState = undefined;
  if (step.name !== 'confirmSignUp' && step.name !== 'resetPassword') return step;
  if (options.specific || pool.authFlowType !== 'USER_AUTH' || memory.newAccount.of(step.username))
    return step;
  memory.hiddenState = step;
  const { username } = step;
  const codes = pool.firstFactors.filter((factor) => isCodeTo(username, factor));
  return { name: 'firstFactorSelection', username, factors: [...codes, 'PASSWORD_SRP'] };
}

/** The step after a choice that was shown in place of the state of the account; undefined where Cognito has a choice open. */
export function afterHiddenChoice({ memory }: Context, from: Selection, factor: string): Step | undefined {
  const hidden = memory.hiddenState;
  if (!hidden || hidden.username !== from.username) return undefined;
  const { username } = hidden;
  if (factor === 'PASSWORD_SRP') return { name: 'password', username, ways: from.factors };
  return unproven(hidden);
}

/** The step at which a person asks for the code of a reset: Cognito demands the reset before any proof. */
export function unproven(step: Step): Step {
  return step.name === 'resetPassword' ? { name: 'forgotPassword', username: step.username } : step;
}

function isCodeTo(username: string, factor: FirstFactor): boolean {
  if (factor === 'EMAIL_OTP') return !username.startsWith('+');
  return factor === 'SMS_OTP' && !username.includes('@');
}
