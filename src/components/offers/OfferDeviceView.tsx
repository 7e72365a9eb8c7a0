'use client';
import { useLaterMessages } from '../../react/texts/messages.js';
import type { ViewProps } from '../journey/JourneyContext.js';
import { OfferCard } from './OfferCard.js';

/** Asks whether to remember this device. */
export function OfferDeviceView({ journey }: ViewProps<'offerDevice'>) {
  const { offerDevice } = useLaterMessages();
  return <OfferCard journey={journey} texts={offerDevice} />;
}
