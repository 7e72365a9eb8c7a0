'use client';
import { useLaterMessages } from '../../react/messages.js';
import type { ViewProps } from '../access/navigation.js';
import { Notice } from '../access/parts.js';
import { OfferCard } from './OfferCard.js';

/** Offers a passkey to somebody who has just signed in. */
export function OfferPasskeyView({ journey }: ViewProps<'offerPasskey'>) {
  const { offerPasskey, passkeys } = useLaterMessages();
  const making = journey.pending === 'acceptOffer';
  return (
    <OfferCard journey={journey} texts={offerPasskey} notice={making && <Notice>{passkeys.adding}</Notice>} />
  );
}
