'use client';
import { useLaterMessages } from '../../../react/texts/messages.js';
import { methodOptions } from '../../account-fields/methodOptions.js';
import type { ViewProps } from '../../journey/JourneyContext.js';
import { ChoiceChallenge } from './ChoiceChallenge.js';

/** Asks which second factor to use for this sign-in. */
export function MfaSelectionView({ step, journey }: ViewProps<'mfaSelection'>) {
  const messages = useLaterMessages();
  const options = methodOptions(step.methods, messages).map(({ value, label }) => ({ value, label }));
  return <ChoiceChallenge journey={journey} texts={messages.mfaSelection} options={options} />;
}
