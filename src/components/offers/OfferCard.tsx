'use client';
import type { ReactNode } from 'react';
import { useSlot } from '../../react/context/appearance.js';
import type { Journey } from '../../react/journeys/useFlow.js';
import { useLaterMessages } from '../../react/texts/messages.js';
import { FormFailure } from '../form/FormFailure.js';
import { Button, Card, SubmitButton } from '../slots/first.js';
import { Text } from '../slots/later.js';

export interface OfferCardProps {
  journey: Journey;
  texts: { title: string; submit: string; text: string };
  /** A notice while the offer is being carried out. */
  notice?: ReactNode;
}

/** Shows an offer, which the person may accept or decline at any moment. Renders a `<section>`. */
export function OfferCard({ journey, texts, notice }: OfferCardProps) {
  return (
    <Card title={texts.title} description={texts.text} notice={notice}>
      <FormFailure failure={journey.failure} />
      <SubmitButton
        type="button"
        pending={journey.pending === 'acceptOffer'}
        onClick={() => void journey.acceptOffer({ confirm: true })}
      >
        {texts.submit}
      </SubmitButton>
      <NotNow journey={journey} />
    </Card>
  );
}

/**
 * Declines an offer for now, with a note that this has no disadvantage. Renders a `<button>` and a `<p>` in a
 * `<div>`.
 */
export function NotNow({ journey }: Pick<OfferCardProps, 'journey'>) {
  const { offers } = useLaterMessages();
  const slot = useSlot('offer-actions');
  if (!offers.notNow && !offers.free) return null;
  return (
    <div {...slot}>
      <Button variant="plain" onClick={() => void journey.declineOffer()}>
        {offers.notNow}
      </Button>
      <Text quiet>{offers.free}</Text>
    </div>
  );
}
