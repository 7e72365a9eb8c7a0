import type { Context } from '../context/context.js';
import type { ProviderWindow } from '../memory/clientMemory.js';

/** The start of the name of a provider's window, by which the page that comes back there knows where it is. */
export const windowName = 'cognito-kit-provider';

/** Opens an empty window for a provider. Browsers allow that in the click itself and in nothing that comes after it. */
export function openProviderWindow({ memory }: Pick<Context, 'memory'>): void {
  closeProviderWindow({ memory });
  // A new name for each window: one that is with a provider has lost its opener and could not be led elsewhere.
  const name = `${windowName}-${Date.now()}`;
  const [width, height] = [500, 680];
  const left = window.screenX + (window.outerWidth - width) / 2;
  const top = window.screenY + (window.outerHeight - height) / 2;
  const features = `popup,width=${width},height=${height},left=${left},top=${top}`;
  memory.emptyWindow = window.open('', name, features);
  memory.leaveProvider = new AbortController();
}

/** The window that the click opened, once; null when the browser blocked the window. */
export function takeProviderWindow({ memory }: Pick<Context, 'memory'>): ProviderWindow | null {
  const { emptyWindow, leaveProvider } = memory;
  memory.emptyWindow = null;
  return emptyWindow && leaveProvider ? { window: emptyWindow, left: leaveProvider.signal } : null;
}

/**
 * Gives up the provider's window: stops waiting for its answer, and closes a window that is still empty. A window that
 * is with a provider stays open, since its page may be in use.
 */
export function closeProviderWindow({ memory }: Pick<Context, 'memory'>): void {
  memory.emptyWindow?.close();
  memory.emptyWindow = null;
  memory.leaveProvider?.abort();
}
