import { CallbackFailedView } from './CallbackFailedView.js';
import { CallbackView } from './CallbackView.js';

/** Back from an identity provider; one chunk. */
export const callbackViews = { callback: CallbackView, callbackFailed: CallbackFailedView };
