'use client';
import type { AccountStep, Step } from '../../../core/index.js';
import type { Journey } from '../../../react/journeys/useFlow.js';
import { lazyViews as views } from './views.js';

export interface LaterViewProps {
  /** Any step but the first, whose view is there from the beginning. */
  step: Exclude<Step, { name: 'signIn' }>;
  journey: Journey;
  autoFocus?: boolean;
}

/** The view of one step; a step without one does not compile. */
export function LaterView({ step, ...rest }: LaterViewProps) {
  switch (step.name) {
    case 'smsCode':
      return <views.smsCode step={step} {...rest} />;
    case 'emailCode':
      return <views.emailCode step={step} {...rest} />;
    case 'totpCode':
      return <views.totpCode step={step} {...rest} />;
    case 'password':
      return <views.password step={step} {...rest} />;
    case 'newPassword':
      return <views.newPassword step={step} {...rest} />;
    case 'mfaSelection':
      return <views.mfaSelection step={step} {...rest} />;
    case 'mfaSetupSelection':
      return <views.mfaSetupSelection step={step} {...rest} />;
    case 'totpSetup':
      return <views.totpSetup step={step} {...rest} />;
    case 'emailSetup':
      return <views.emailSetup step={step} {...rest} />;
    case 'firstFactorSelection':
      return <views.firstFactorSelection step={step} {...rest} />;
    case 'customChallenge':
      return <views.customChallenge step={step} {...rest} />;
    case 'signUp':
      return <views.signUp step={step} {...rest} />;
    case 'confirmSignUp':
      return <views.confirmSignUp step={step} {...rest} />;
    case 'forgotPassword':
      return <views.forgotPassword step={step} {...rest} />;
    case 'resetPassword':
      return <views.resetPassword step={step} {...rest} />;
    case 'callback':
      return <views.callback step={step} {...rest} />;
    case 'callbackFailed':
      return <views.callbackFailed step={step} {...rest} />;
    case 'offerPasskey':
      return <views.offerPasskey step={step} {...rest} />;
    case 'offerMfa':
      return <views.offerMfa step={step} {...rest} />;
    case 'offerDevice':
      return <views.offerDevice step={step} {...rest} />;
    case 'done':
      return <views.done step={step} {...rest} />;
    default:
      // What a signed-in person sets up has flows of its own, drawn by `MfaSetup` and `Passkeys`.
      step satisfies AccountStep;
      return null;
  }
}
