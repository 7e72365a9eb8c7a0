import type { OfferStep } from '../../core/index.js';
import { deviceStorage } from './browserStorage.js';

/** Which offers a user has declined on this device, by the id of the user. */
type Declined = Readonly<Record<string, readonly OfferStep['name'][]>>;

/** Whether a user has declined an offer on this device. */
export function wasDeclined(clientId: string, userId: string, offer: OfferStep['name']): boolean {
  return deviceStorage.readObject<Declined>(keyOf(clientId))[userId]?.includes(offer) ?? false;
}

/** Remembers on this device that a user has declined an offer. */
export function keepDeclined(clientId: string, userId: string, offer: OfferStep['name']): void {
  const before = deviceStorage.readObject<Declined>(keyOf(clientId));
  const offers = [...new Set([...(before[userId] ?? []), offer])];
  deviceStorage.writeObject(keyOf(clientId), { ...before, [userId]: offers });
}

function keyOf(clientId: string): string {
  return `cognito-kit.${clientId}.declined`;
}
