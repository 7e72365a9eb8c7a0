'use client';
import { createContext, type MouseEvent, useContext } from 'react';
import { CognitoKitError, type StepName, type StepNamed } from '../../core/index.js';
import { useAuthContext } from '../../react/context/context.js';
import type { Journey } from '../../react/journeys/useFlow.js';
import type { FormReport } from '../form/store/types.js';
import { isForNewTab } from '../parts/link-button/isForNewTab.js';
import type { Captcha, CaptchaAction } from './options/captcha.js';
import type { JourneyOptions } from './options/journeyOptions.js';

/** The name of a view that a person can begin at. */
export type EntryName = 'signIn' | 'signUp' | 'forgotPassword';

/** How links between the views work. */
export interface NavigationProps {
  /**
   * Called to show another view, in an app whose router decides what is shown. Without the function, a link
   * changes the view in place or follows `links`.
   */
  onNavigate?(to: EntryName, details: { username?: string }): void;
  /** The addresses of the views, so that a link can open in a new tab. */
  links?: Partial<Record<EntryName, string>>;
}

/** The props of each view of a journey. */
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
  /** The attributes that a person typed at sign-up, by name until the account is confirmed. Never a password. */
  readonly typed: Map<string, string>;
}

/** The journey and options of the nearest `JourneyView`; null outside a `JourneyView`. */
export const JourneyContext = createContext<JourneySettings | null>(null);

/**
 * Returns the journey and options of the nearest `JourneyView`.
 * @throws CognitoKitError `no-journey` outside a `JourneyView`.
 */
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

/** Returns the props of a link to another view of the journey. The link takes the typed username along. */
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
      // The app's router may show the other view with its own journey, which may still be at an old step.
      if (!flows[to].getState().pending) flows[to].moveTo({ name: to, username });
      onNavigate(to, { username });
    },
  };
}

/** Returns a function that reads the username from the form of the view, else from the step. */
export function useTypedUsername(): () => string | undefined {
  const { journey, forms } = useJourneySettings();
  return () => forms.typed('username')?.trim() || usernameOf(journey);
}

function usernameOf({ step }: Journey): string | undefined {
  return 'username' in step ? step.username : undefined;
}

/** Returns whether the form for an operation has the CAPTCHA. */
export function hasCaptcha(captcha: Captcha | undefined, action: CaptchaAction): captcha is Captcha {
  return captcha !== undefined && (captcha.actions?.includes(action) ?? true);
}
