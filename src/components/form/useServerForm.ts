'use client';
import { type RefObject, useEffect, useState } from 'react';
import { loadFormChecks } from './loadFormChecks.js';

/** The forms that React draws on this page, and those whose text was taken over. */
const known = new WeakSet<Element>();

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
    if (!form) return;
    known.add(form);
    const old = before.find((one) => !one.isConnected && !known.has(one) && hasFieldsOf(one, form));
    // Old inputs may have a password in them.
    before.length = 0;
    if (!old) return;
    known.add(old);
    loadFormChecks().then((checks) => checks?.takeOver(old, form));
  }, [element, before]);
}

function serverForms(): HTMLFormElement[] {
  if (typeof document === 'undefined') return [];
  return [...document.forms].filter((form) => form.dataset.slot === 'form' && !known.has(form));
}

// Extensions add inputs of their own to a form, so the old form may have more.
function hasFieldsOf(old: HTMLFormElement, form: HTMLFormElement): boolean {
  return namesIn(form).every((name) => namesIn(old).includes(name));
}

function namesIn(form: HTMLFormElement): string[] {
  return [...form.elements].map((field) => field.getAttribute('name') ?? '');
}
