'use client';
import { useContext, useEffect } from 'react';
import type { LoadedMessages } from '../../locales/join.js';
import { WordsContext } from './messages.js';

/**
 * Returns the texts in the provider's language, and loads those that the first view does not need: failures and the
 * texts of later views are there a moment after the component is drawn.
 */
export function useMessages(): LoadedMessages {
  const { messages, later, loadLater } = useContext(WordsContext);
  useEffect(() => {
    if (later === 'none') loadLater();
  }, [later, loadLater]);
  return messages;
}
