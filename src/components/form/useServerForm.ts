'use client';
import { type RefObject, useEffect, useState } from 'react';
import { loadFormChecks } from './loadFormChecks.js';

/** The forms that React draws on this page. */
const drawn = new WeakSet<Element>();

/**
 * Keeps what is typed into a form that a server drew. React keeps it when it hydrates the form. When a translator or an
 * extension has changed the page, React draws the form anew instead, and the old form still has the text: the first
 * render finds the old form, because React removes it after that render.
 * @see https://react.dev/reference/react-dom/client/hydrateRoot
 */
export function useServerForm(element: RefObject<HTMLFormElement | null>): void {
  const [before] = useState(serverForms);
  useEffect(() => {
    const form = element.current;
    if (form) drawn.add(form);
    // The list is empty from now on: old inputs may have a password in them.
    const gone = before.splice(0).filter((old) => !old.isConnected);
    if (form && gone[0]) loadFormChecks().then((checks) => checks?.takeOver(gone, form));
  }, [element, before]);
}

function serverForms(): HTMLFormElement[] {
  if (typeof document === 'undefined') return [];
  return [...document.forms].filter((form) => form.dataset.slot === 'form' && !drawn.has(form));
}
