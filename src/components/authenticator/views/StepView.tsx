'use client';
import type { ComponentType } from 'react';
import type { AccountStep, Step, StepName } from '../../../core/index.js';
import type { Journey } from '../../../react/journeys/useFlow.js';
import type { ViewProps } from '../../journey/JourneyContext.js';
import { views } from './views.js';

export interface StepViewProps {
  /** Any step but the first, whose view is part of the first chunk. */
  step: Exclude<Step, { name: 'signIn' }>;
  journey: Journey;
  autoFocus?: boolean;
}

/** Draws the view of a step. A step of the account has none here: `MfaSetup` and `Passkeys` draw those. */
export function StepView({ step, ...rest }: StepViewProps) {
  if (isOfAccount(step)) return null;
  // The table gives each step the view of its own name, which TypeScript cannot follow through a union.
  const View = views[step.name] as ComponentType<ViewProps<StepName>>;
  return <View step={step} {...rest} />;
}

function isOfAccount(step: StepViewProps['step']): step is AccountStep {
  return !(step.name in views);
}
