import { confirmSignIn } from 'aws-amplify/auth';
import type { FirstFactor, Metadata, Step, StepNamed } from '../../core/index.js';
import type { Context } from '../context/context.js';
import { createDeviceMemory } from '../memory/deviceMemory.js';
import { withWays } from './alternatives.js';
import { toStep } from './toStep.js';

type Selection = StepNamed<'firstFactorSelection'>;

/** The choice of a first factor as this browser can offer it: no passkey where it knows none, one kind of password. */
export function offered({ clientId }: Pick<Context, 'clientId'>, step: Step): Step {
  if (step.name !== 'firstFactorSelection') return step;
  const { lastUsed } = createDeviceMemory(clientId);
  const factors = step.factors.filter((factor, _, all) => {
    if (factor === 'PASSWORD') return !all.includes('PASSWORD_SRP');
    return factor !== 'WEB_AUTHN' || 'PublicKeyCredential' in globalThis;
  });
  return { ...step, factors, lastUsed: factors.find((factor) => isSame(factor, lastUsed)) };
}

/** The one way that there is, unless it is one that a person must ask for. */
export function onlyWay(step: Step): FirstFactor | undefined {
  if (step.name !== 'firstFactorSelection') return undefined;
  const [only, ...others] = step.factors;
  return others.length > 0 || only === 'WEB_AUTHN' ? undefined : only;
}

/** Goes on with a first factor. A passkey is asked for by Amplify itself. @throws what Amplify throws. */
export async function chooseFactor(
  context: Context,
  from: Selection,
  { factor, clientMetadata }: Metadata & { readonly factor: string },
): Promise<Step> {
  const { nextStep } = await confirmSignIn({ challengeResponse: factor, options: { clientMetadata } });
  const step = toStep(nextStep, from.username);
  if (factor === 'WEB_AUTHN') {
    keepFactor(context, factor, from.username);
    return step;
  }
  return withWays(asFirstFactor(step), from.factors);
}

/** A code that stands in for a password has eight digits; one beside a password has six. */
export function asFirstFactor(step: Step): Step {
  if (step.name !== 'emailCode' && step.name !== 'smsCode') return step;
  return { ...step, delivery: { ...step.delivery, length: 8 } };
}

/** The first factor that a step asks for, if it is a code that was sent. */
export function sentFactor(step: Step): FirstFactor | undefined {
  if (step.name !== 'emailCode' && step.name !== 'smsCode') return undefined;
  if (step.delivery.length !== 8) return undefined;
  return step.name === 'emailCode' ? 'EMAIL_OTP' : 'SMS_OTP';
}

/** Remembers on this device which first factor was right; it matters only where people choose. */
export function keepFactor({ clientId, pool }: Context, factor: FirstFactor, username?: string): void {
  if (pool.authFlowType !== 'USER_AUTH') return;
  const passkeyUser = factor === 'WEB_AUTHN' ? username : undefined;
  createDeviceMemory(clientId).keep({ lastUsed: factor, passkeyUser });
}

function isSame(factor: FirstFactor, other: FirstFactor | undefined): boolean {
  return factor === other || (isPassword(factor) && isPassword(other));
}

function isPassword(factor: FirstFactor | undefined): boolean {
  return factor === 'PASSWORD' || factor === 'PASSWORD_SRP';
}
