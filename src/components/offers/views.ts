import { OfferDeviceView } from './OfferDeviceView.js';
import { OfferMfaView } from './OfferMfaView.js';
import { OfferPasskeyView } from './OfferPasskeyView.js';

/** What is offered to somebody who has just signed in; one chunk. */
export const offerViews = {
  offerPasskey: OfferPasskeyView,
  offerMfa: OfferMfaView,
  offerDevice: OfferDeviceView,
};
