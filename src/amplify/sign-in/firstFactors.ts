import type { FirstFactor, Metadata, PoolSettings, Step, StepNamed } from '../../core/index.js';
import type { Context } from '../context/context.js';
import { withAlternatives } from './alternatives.js';
import { confirmOpenSignIn } from './confirmOpenSignIn.js';
import { toStep } from './toStep.js';

type Selection = StepNamed<'firstFactorSelection'>;

/** Leaves out the first factors that this browser cannot use: passkeys where it has none, and a second kind of password. */
export function withUsableFactors({ memory }: Pick<Context, 'memory'>, step: Step): Step {
  if (step.name !== 'firstFactorSelection') return step;
  const { lastUsed } = memory.device.read();
  const factors = step.factors.filter((factor, _, all) => {
    if (factor === 'PASSWORD') return !all.includes('PASSWORD_SRP');
    return factor !== 'WEB_AUTHN' || 'PublicKeyCredential' in globalThis;
  });
  return { ...step, factors, lastUsed: factors.find((factor) => isSameFactor(factor, lastUsed)) };
}

/** The only first factor of a choice, unless it is a passkey: the browser asks for a passkey at a click alone. */
export function onlyFactorOf(step: Step): FirstFactor | undefined {
  if (step.name !== 'firstFactorSelection') return undefined;
  const [only, ...others] = step.factors;
  return others.length > 0 || only === 'WEB_AUTHN' ? undefined : only;
}

/**
 * The first factor to take without asking: the only factor, or, in a pool that prefers a factor, the factor last used on
 * this device, else the preferred factor.
 */
export function factorAtOnce({ preferredFactor }: PoolSettings, step: Step): FirstFactor | undefined {
  if (step.name !== 'firstFactorSelection') return undefined;
  const only = onlyFactorOf(step);
  if (only || !preferredFactor) return only;
  return step.lastUsed ?? step.factors.find((factor) => isSameFactor(factor, preferredFactor));
}

/** Goes on with the first factor that the person chose; for a passkey, Amplify asks the browser. @throws what Amplify throws */
export async function chooseFirstFactor(
  context: Context,
  from: Selection,
  { factor, clientMetadata }: Metadata & { readonly factor: string },
): Promise<Step> {
  const { nextStep } = await confirmOpenSignIn(context, {
    challengeResponse: factor,
    options: { clientMetadata },
  });
  const step = toStep(nextStep, from.username);
  if (factor === 'WEB_AUTHN') {
    keepFirstFactor(context, factor, from.username);
    return step;
  }
  return withAlternatives(asFirstFactor(step), from.factors);
}

/** Marks a sent code as a first factor, which has eight digits; a code that is a second factor has six. */
export function asFirstFactor(step: Step): Step {
  if (step.name !== 'emailCode' && step.name !== 'smsCode') return step;
  return { ...step, delivery: { ...step.delivery, length: 8 } };
}

/** The first factor that a step asks for, if it is a sent code. */
export function sentFirstFactor(step: Step): FirstFactor | undefined {
  if (step.name !== 'emailCode' && step.name !== 'smsCode') return undefined;
  if (step.delivery.length !== 8) return undefined;
  return step.name === 'emailCode' ? 'EMAIL_OTP' : 'SMS_OTP';
}

/** Remembers on this device which first factor was right. Only a pool that lets people choose reads it again. */
export function keepFirstFactor({ memory, pool }: Context, factor: FirstFactor, username?: string): void {
  if (pool.authFlowType !== 'USER_AUTH') return;
  memory.device.keep({ lastUsed: factor, ...(factor === 'WEB_AUTHN' && { passkeyUser: username }) });
}

function isSameFactor(factor: FirstFactor, other: FirstFactor | undefined): boolean {
  return factor === other || (isPassword(factor) && isPassword(other));
}

function isPassword(factor: FirstFactor | undefined): boolean {
  return factor === 'PASSWORD' || factor === 'PASSWORD_SRP';
}
