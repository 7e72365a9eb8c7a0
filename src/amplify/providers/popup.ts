/** What the name of a provider's window begins with, for the page that comes back to it. */
export const popupName = 'cognito-kit-provider';

/** A window that was opened for a provider. */
export interface Popup {
  readonly window: Window;
  /** Aborted once the person has gone on elsewhere. */
  readonly signal: AbortSignal;
}

let opened: Window | null = null;
let stop = new AbortController();
let count = 0;

/** Opens an empty window. Browsers allow that in a click and in nothing that comes after it. */
export function openPopup(): void {
  leavePopup();
  stop = new AbortController();
  // One that is with a provider already could not be led elsewhere: it has forgotten who opened it.
  count += 1;
  const [width, height] = [500, 680];
  const left = Math.round(window.screenX + (window.outerWidth - width) / 2);
  const top = Math.round(window.screenY + (window.outerHeight - height) / 2);
  const features = `popup,width=${width},height=${height},left=${left},top=${top}`;
  opened = window.open('', `${popupName}-${count}`, features);
}

/** The window that the click opened, once; null when the browser did not let it. */
export function takePopup(): Popup | null {
  const taken = opened && { window: opened, signal: stop.signal };
  opened = null;
  return taken;
}

/** Waits no more for what a window answers, and closes one that is still empty; browsers keep others open. */
export function leavePopup(): void {
  opened?.close();
  opened = null;
  stop.abort();
}
