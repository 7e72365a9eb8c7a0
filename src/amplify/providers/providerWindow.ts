import type { Context } from '../context/context.js';
import type { ProviderWindow } from '../memory/clientMemory.js';

/** The start of the name of a provider's window, by which the page that comes back there knows where it is. */
export const windowName = 'cognito-kit-provider';

/** Opens an empty window for a provider. Browsers allow that in the click itself and in nothing that comes after it. */
export function openProviderWindow({ memory }: Pick<Context, 'memory'>): void {
  closeProviderWindow({ memory });
  // A new name for each window: one that is with a provider has lost its opener and could not be led elsewhere.
  const name = `${windowName}-${Math.random().toString(36).slice(2)}`;
  const [width, height] = [500, 680];
  const left = Math.round(window.screenX + (window.outerWidth - width) / 2);
  const top = Math.round(window.screenY + (window.outerHeight - height) / 2);
  const features = `popup,width=${width},height=${height},left=${left},top=${top}`;
  const opened = window.open('', name, features);
  memory.providerWindow = opened && { window: opened, left: new AbortController(), taken: false };
}

/** The window that the click opened, once; null when the browser blocked the window. */
export function takeProviderWindow({ memory }: Pick<Context, 'memory'>): ProviderWindow | null {
  const opened = memory.providerWindow;
  if (!opened || opened.taken) return null;
  opened.taken = true;
  return opened;
}

/**
 * Gives up the provider's window: stops waiting for its answer, and closes a window that is still empty. A window that
 * is with a provider stays open, since its page may be in use.
 */
export function closeProviderWindow({ memory }: Pick<Context, 'memory'>): void {
  const opened = memory.providerWindow;
  if (!opened?.taken) opened?.window.close();
  opened?.left.abort();
  memory.providerWindow = null;
}
