'use client';
import { createContext, type MouseEvent, useContext } from 'react';
import { CognitoKitError, type StepName, type StepNamed } from '../../core/index.js';
import { useAuthContext } from '../../react/context/context.js';
import type { Journey } from '../../react/journeys/useFlow.js';
import type { FormReport } from '../form/store/types.js';
import { isForNewTab } from '../parts/link-button/isForNewTab.js';
import type { JourneyOptions } from './options/journeyOptions.js';

/** A view that a person can begin at. */
export type EntryName = 'signIn' | 'signUp' | 'forgotPassword';

/** How a journey moves between the views that a person can begin at. */
export interface NavigationProps {
  /**
   * Takes the person to another view, in an app whose router decides what is shown.
   * Without it, links move in place or follow `links`.
   */
  onNavigate?(to: EntryName, details: { username?: string }): void;
  /** Addresses of the views, so that links can be opened in a new tab. */
  links?: Partial<Record<EntryName, string>>;
}

/** What each view of a journey takes. */
export interface ViewProps<Name extends StepName> {
  step: StepNamed<Name>;
  journey: Journey;
  /** Whether the first field takes the focus when the view appears. */
  autoFocus?: boolean;
}

/** What the views of one journey share. */
export interface JourneySettings extends NavigationProps {
  readonly journey: Journey;
  readonly options: JourneyOptions;
  /** What is typed into the forms of the view. */
  readonly forms: Pick<FormReport, 'typed'>;
  /** The attributes typed at sign-up, by name, until the account is confirmed. Never a password. */
  readonly typed: Map<string, string>;
}

export const JourneyContext = createContext<JourneySettings | null>(null);

/** @throws CognitoKitError `no-journey` outside a `JourneyView`. */
export function useJourneySettings(): JourneySettings {
  const settings = useContext(JourneyContext);
  if (!settings) {
    throw new CognitoKitError(
      'no-journey',
      'A view of a journey found no <JourneyView> above it, so its links lead nowhere. Draw views through <JourneyView>.',
    );
  }
  return settings;
}

/** What a link to another view of the journey takes; what was typed as username goes along. */
export function useEntryLink(to: EntryName) {
  const { journey, onNavigate, links } = useJourneySettings();
  const typedUsername = useTypedUsername();
  const { flows } = useAuthContext('A link of a journey');
  const href = links?.[to];
  return {
    href,
    onClick(event: MouseEvent<HTMLElement>) {
      const followsHref = href !== undefined && (!onNavigate || isForNewTab(event));
      if (followsHref) return;
      event.preventDefault();
      const username = typedUsername();
      if (!onNavigate) return journey.moveTo({ name: to, username });
      // The view that the app's router shows next may have a journey of its own, at wherever it was left.
      if (!flows[to].getState().pending) flows[to].moveTo({ name: to, username });
      onNavigate(to, { username });
    },
  };
}

/** Returns a function that reads the username from the form of the view, else from the step, when it is called. */
export function useTypedUsername(): () => string | undefined {
  const { journey, forms } = useJourneySettings();
  return () => forms.typed('username')?.trim() || usernameOf(journey);
}

function usernameOf({ step }: Journey): string | undefined {
  return 'username' in step ? step.username : undefined;
}
