import type { MouseEvent } from 'react';

/** Whether a click on a link asks the browser for a new tab or window, because a modifier key is held. */
export function isForNewTab(event: MouseEvent): boolean {
  return event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
}
