'use client';
import { useLaterMessages } from '../../react/texts/messages.js';
import type { ViewProps } from '../journey/JourneyContext.js';
import { Notice } from '../slots/first.js';
import { OfferCard } from './OfferCard.js';

/** Offers a passkey to a person who has just signed in. */
export function OfferPasskeyView({ journey }: ViewProps<'offerPasskey'>) {
  const { offerPasskey, passkeys } = useLaterMessages();
  const making = journey.pending === 'acceptOffer';
  return (
    <OfferCard journey={journey} texts={offerPasskey} notice={making && <Notice>{passkeys.adding}</Notice>} />
  );
}
