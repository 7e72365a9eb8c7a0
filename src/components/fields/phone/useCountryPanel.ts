'use client';
import { type KeyboardEvent, useRef, useState } from 'react';
import { useAway } from './useAway.js';

/** Opens and closes the list of countries by a click on its button, an arrow key, or a letter that the search begins with. */
export function useCountryPanel(disabled: boolean) {
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  // The text that the search begins with, or null while the list is closed.
  const [wanted, setWanted] = useState<string | null>(null);
  const search = disabled ? null : wanted;
  const close = () => setWanted(null);
  useAway({
    open: search !== null,
    inside: [button, panel],
    onAway: close,
    onEscape() {
      button.current?.focus();
      close();
    },
  });

  function onClick() {
    if (!disabled) setWanted(search === null ? '' : null);
  }

  function onKeyDown(event: KeyboardEvent<HTMLButtonElement>) {
    const letter = event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.metaKey;
    const arrow = event.key === 'ArrowDown' || event.key === 'ArrowUp';
    if (disabled || search !== null || !(letter || arrow)) return;
    event.preventDefault();
    setWanted(letter ? event.key : '');
  }

  return { button, panel, search, onClick, onKeyDown, close };
}
