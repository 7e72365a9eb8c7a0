'use client';
import { isChallenge } from '../../core/index.js';
import { useLaterMessages } from '../../react/messages.js';
import { useJourneySettings } from '../access/navigation.js';
import { LinkButton } from '../access/parts.js';
import { useRestart } from './useRestart.js';

/** Leads back to the choice that came before a challenge; nothing where there was none. */
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
