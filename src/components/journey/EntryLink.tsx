'use client';
import type { ReactNode } from 'react';
import { useMessages } from '../../react/texts/messages.js';
import { LinkButton } from '../slots/first.js';
import { type EntryName, useEntryLink } from './JourneyContext.js';

export interface EntryLinkProps {
  to: EntryName;
  children: ReactNode;
}

/**
 * Leads to another view of the journey. Renders an `<a>` where the app gave an address, else a `<button>`.
 */
export function EntryLink({ to, children }: EntryLinkProps) {
  return <LinkButton {...useEntryLink(to)}>{children}</LinkButton>;
}

/** Leads from any other view to the sign-in form. Renders an `<a>` or a `<button>`. */
export function BackToSignIn() {
  const { common } = useMessages();
  return <EntryLink to="signIn">{common.backToSignIn}</EntryLink>;
}
