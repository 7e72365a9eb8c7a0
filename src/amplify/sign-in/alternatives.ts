import { isChallenge, type MfaMethod, type Step, type Way } from '../../core/index.js';

/** The ways between which somebody who answers this step has chosen. */
export function waysAfter(step: Step): readonly Way[] | undefined {
  switch (step.name) {
    case 'firstFactorSelection':
      return step.factors;
    case 'mfaSelection':
    case 'mfaSetupSelection':
      return step.methods;
    default:
      return waysOf(step);
  }
}

/** The ways that led to this step. */
export function waysOf(step: Step): readonly Way[] | undefined {
  return isChallenge(step) ? step.ways : undefined;
}

/** The step, with the ways that led to it. */
export function withWays(step: Step, ways: readonly Way[] | undefined): Step {
  return isChallenge(step) && ways ? { ...step, ways } : step;
}

/** Whether it is a second factor, which comes after a first. */
export function isSecond(way: Way): way is MfaMethod {
  return way === 'TOTP' || way === 'SMS' || way === 'EMAIL';
}

/** The kind of password among the ways that led to this step. */
export function passwordIn(step: Step): 'PASSWORD' | 'PASSWORD_SRP' | undefined {
  return waysOf(step)?.find((way) => way === 'PASSWORD' || way === 'PASSWORD_SRP');
}
