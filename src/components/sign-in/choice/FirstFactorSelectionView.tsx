'use client';
import { useLaterMessages } from '../../../react/texts/messages.js';
import type { ViewProps } from '../../journey/JourneyContext.js';
import { WrongPlace } from '../../journey/WrongPlace.js';
import { ChoiceChallenge } from './ChoiceChallenge.js';

/** Asks how to sign in, where the pool has several ways. The factor last used on this device is selected. */
export function FirstFactorSelectionView({ step, journey }: ViewProps<'firstFactorSelection'>) {
  const { firstFactorSelection: texts } = useLaterMessages();
  const { factors, lastUsed } = step;
  const options = factors.map((factor) => ({
    value: factor,
    label: texts[factor],
    hint: factor === lastUsed ? texts.lastUsed : undefined,
  }));
  return (
    <ChoiceChallenge journey={journey} texts={texts} options={options} chosen={lastUsed}>
      <WrongPlace place={step.username} to="signIn" />
    </ChoiceChallenge>
  );
}
