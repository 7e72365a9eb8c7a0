'use client';
import { useMessages } from '../../react/messages.js';
import type { ViewProps } from '../access/navigation.js';
import { ChoiceChallenge } from './ChoiceChallenge.js';

/** Asks how to sign in, where the pool offers several ways. */
export function FirstFactorSelectionView({ step, journey }: ViewProps<'firstFactorSelection'>) {
  const { firstFactorSelection: texts } = useMessages();
  // Both kinds of password read alike; SRP never sends the password itself.
  const hasSrp = step.factors.includes('PASSWORD_SRP');
  const factors = step.factors.filter((factor) => factor !== 'PASSWORD' || !hasSrp);
  const options = factors.map((factor) => ({ value: factor, label: texts[factor] }));
  return <ChoiceChallenge journey={journey} texts={texts} options={options} />;
}
