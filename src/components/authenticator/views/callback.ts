import { CallbackFailedView } from '../../callback/CallbackFailedView.js';
import { CallbackView } from '../../callback/CallbackView.js';

/** Back from an identity provider; one chunk. */
export const callbackViews = { callback: CallbackView, callbackFailed: CallbackFailedView };
