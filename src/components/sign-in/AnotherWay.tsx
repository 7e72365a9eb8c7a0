'use client';
import { isChallenge } from '../../core/index.js';
import { useLaterMessages } from '../../react/messages.js';
import { useJourneySettings } from '../access/navigation.js';
import { LinkButton } from '../access/parts.js';

/** Leads back to the choice that came before a challenge; nothing where there was none. */
export function AnotherWay() {
  const { journey } = useJourneySettings();
  const { firstFactorSelection } = useLaterMessages();
  const { step, pending } = journey;
  const ways = (isChallenge(step) && step.ways) || [];
  if (ways.length < 2) return null;
  return (
    <LinkButton
      aria-disabled={pending !== null || undefined}
      onClick={() => pending === null && journey.tryAnotherWay()}
    >
      {firstFactorSelection.another}
    </LinkButton>
  );
}
