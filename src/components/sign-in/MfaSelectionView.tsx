'use client';
import { useLaterMessages } from '../../react/messages.js';
import { methodOptions } from '../access/methodOptions.js';
import type { ViewProps } from '../access/navigation.js';
import { ChoiceChallenge } from './ChoiceChallenge.js';

/** Asks which second factor to use this time. */
export function MfaSelectionView({ step, journey }: ViewProps<'mfaSelection'>) {
  const messages = useLaterMessages();
  const options = methodOptions(step.methods, messages).map(({ value, label }) => ({ value, label }));
  return <ChoiceChallenge journey={journey} texts={messages.mfaSelection} options={options} />;
}
