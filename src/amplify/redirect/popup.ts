/** What the window of a provider is called, for the page that comes back to it. */
export const popupName = 'cognito-kit-provider';

let opened: Window | null = null;

/** Opens an empty window. Browsers allow that in a click and in nothing that comes after it. */
export function openPopup(): void {
  const [width, height] = [500, 680];
  const left = Math.round(window.screenX + (window.outerWidth - width) / 2);
  const top = Math.round(window.screenY + (window.outerHeight - height) / 2);
  opened = window.open('', popupName, `popup,width=${width},height=${height},left=${left},top=${top}`);
}

/** The window that the click opened, once; null when the browser did not let it. */
export function takePopup(): Window | null {
  const popup = opened;
  opened = null;
  return popup;
}
