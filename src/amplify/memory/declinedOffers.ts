import type { OfferStep } from '../../core/index.js';
import { keepHere, recallHere } from './browserStorage.js';

/** Which offers somebody has left for later on this device, by the id of the account. */
type Declined = Readonly<Record<string, readonly OfferStep['name'][]>>;

/** Whether a person has said "not now" to an offer here. */
export function wasDeclined(clientId: string, userId: string, offer: OfferStep['name']): boolean {
  return recallHere<Declined>(keyOf(clientId))[userId]?.includes(offer) ?? false;
}

/** Remembers that a person has said "not now". */
export function keepDeclined(clientId: string, userId: string, offer: OfferStep['name']): void {
  const before = recallHere<Declined>(keyOf(clientId));
  keepHere(keyOf(clientId), { ...before, [userId]: [...new Set([...(before[userId] ?? []), offer])] });
}

function keyOf(clientId: string): string {
  return `cognito-kit.${clientId}.declined`;
}
