import { isChallenge, type MfaMethod, type Step, type Way } from '../../core/index.js';

/** The ways between which a person has chosen who answers this step. */
export function alternativesAfter(step: Step): readonly Way[] | undefined {
  switch (step.name) {
    case 'firstFactorSelection':
      return step.factors;
    case 'mfaSelection':
    case 'mfaSetupSelection':
      return step.methods;
    default:
      return alternativesOf(step);
  }
}

/** The ways between which the person chose to come to this step. */
export function alternativesOf(step: Step): readonly Way[] | undefined {
  return isChallenge(step) ? step.ways : undefined;
}

/** The step, with the ways between which the person chose to come there. */
export function withAlternatives(step: Step, ways: readonly Way[] | undefined): Step {
  return isChallenge(step) && ways ? { ...step, ways } : step;
}

/** Whether a way is a second factor. */
export function isSecondFactor(way: Way): way is MfaMethod {
  return way === 'TOTP' || way === 'SMS' || way === 'EMAIL';
}

/** The kind of password among the alternatives of a step. */
export function passwordKindOf(step: Step): 'PASSWORD' | 'PASSWORD_SRP' | undefined {
  return alternativesOf(step)?.find((way) => way === 'PASSWORD' || way === 'PASSWORD_SRP');
}
