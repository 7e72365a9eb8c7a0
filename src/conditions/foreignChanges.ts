import { vi } from 'vitest';
import { translate } from './translate.js';

type ForeignChange = (page: HTMLElement) => void;

function nothing() {}

/** What other programs do to a page of a server before React takes it over. */
export const foreignChanges: Readonly<Record<string, ForeignChange>> = {
  'nothing changed': nothing,
  'a translator changed the texts': translate,
  'a password manager put its icon after each field': (page) => {
    for (const field of page.querySelectorAll('input')) {
      const icon = document.createElement('div');
      icon.dataset.lastpassIconRoot = '';
      field.after(icon);
    }
  },
  'an extension added a field to each form': (page) => {
    for (const form of page.querySelectorAll('form')) form.prepend(document.createElement('input'));
  },
};

/** React 18 also complains on the console about a page that another program has changed. */
export function muteHydration(change: ForeignChange): void {
  if (change !== nothing) vi.spyOn(console, 'error').mockImplementation(() => {});
}
