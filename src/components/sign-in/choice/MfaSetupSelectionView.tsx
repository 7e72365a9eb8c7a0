'use client';
import { useLaterMessages } from '../../../react/texts/messages.js';
import { methodOptions } from '../../account-fields/methodOptions.js';
import type { ViewProps } from '../../journey/JourneyContext.js';
import { ChoiceChallenge } from './ChoiceChallenge.js';

/** Asks which second factor to set up before the sign-in continues. */
export function MfaSetupSelectionView({ step, journey }: ViewProps<'mfaSetupSelection'>) {
  const messages = useLaterMessages();
  const options = methodOptions(step.methods, messages);
  return <ChoiceChallenge journey={journey} texts={messages.mfaSetupSelection} options={options} />;
}
