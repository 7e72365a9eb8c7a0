import { OfferAcceptedView } from '../../offers/OfferAcceptedView.js';
import { OfferDeviceView } from '../../offers/OfferDeviceView.js';
import { OfferMfaView } from '../../offers/OfferMfaView.js';
import { OfferPasskeyView } from '../../offers/OfferPasskeyView.js';

/** The views of the offers after a sign-in, in one chunk. */
export const offerViews = {
  offerPasskey: OfferPasskeyView,
  offerMfa: OfferMfaView,
  offerDevice: OfferDeviceView,
  offerAccepted: OfferAcceptedView,
};
