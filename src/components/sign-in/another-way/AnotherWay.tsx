'use client';
import { isChallenge } from '../../../core/index.js';
import { useLaterMessages } from '../../../react/texts/messages.js';
import { useJourneySettings } from '../../journey/JourneyContext.js';
import { LinkButton } from '../../slots/first.js';
import { useRestart } from './useRestart.js';

/**
 * Leads back to the choice before a challenge. Renders a `<button>`, or nothing where there was no choice.
 */
export function AnotherWay() {
  const { journey } = useJourneySettings();
  const { firstFactorSelection } = useLaterMessages();
  const { tryAnotherWay } = useRestart();
  const { step, pending } = journey;
  const ways = (isChallenge(step) && step.ways) || [];
  if (ways.length < 2) return null;
  return (
    <LinkButton
      aria-disabled={pending !== null || undefined}
      onClick={() => pending === null && tryAnotherWay()}
    >
      {firstFactorSelection.another}
    </LinkButton>
  );
}
