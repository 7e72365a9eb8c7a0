'use client';
import type { ComponentType } from 'react';
import type { AccountStep, Step, StepName } from '../../../core/index.js';
import type { Journey } from '../../../react/journeys/useFlow.js';
import type { ViewProps } from '../../journey/JourneyContext.js';
import { views } from './views.js';

export interface StepViewProps {
  /** Any step but the first. The view of the first step is in the first chunk. */
  step: Exclude<Step, { name: 'signIn' }>;
  journey: Journey;
  autoFocus?: boolean;
}

/**
 * Draws the view of a step. Renders nothing for a step of the account: `MfaSetup` and `Passkeys` draw those
 * steps.
 */
export function StepView({ step, ...rest }: StepViewProps) {
  if (isOfAccount(step)) return null;
  // The table has for each step the view of the same name, but TypeScript loses that link in a union.
  const View = views[step.name] as ComponentType<ViewProps<StepName>>;
  return <View step={step} {...rest} />;
}

function isOfAccount(step: StepViewProps['step']): step is AccountStep {
  return !(step.name in views);
}
