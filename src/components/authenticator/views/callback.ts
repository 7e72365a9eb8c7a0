import { CallbackFailedView } from '../../callback/CallbackFailedView.js';
import { CallbackView } from '../../callback/CallbackView.js';

/** The views of a return from an identity provider, in one chunk. */
export const callbackViews = { callback: CallbackView, callbackFailed: CallbackFailedView };
