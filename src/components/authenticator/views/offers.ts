import { OfferDeviceView } from '../../offers/OfferDeviceView.js';
import { OfferMfaView } from '../../offers/OfferMfaView.js';
import { OfferPasskeyView } from '../../offers/OfferPasskeyView.js';

/** What is offered to somebody who has just signed in; one chunk. */
export const offerViews = {
  offerPasskey: OfferPasskeyView,
  offerMfa: OfferMfaView,
  offerDevice: OfferDeviceView,
};
