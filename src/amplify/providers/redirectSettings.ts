import { Amplify, type ResourcesConfig } from 'aws-amplify';
import { redirectAnswer } from '../../core/addresses/redirectAnswer.js';

/** The settings of the config for a sign-in at a provider. */
export interface RedirectSettings {
  readonly clientId: string;
  /** The addresses that providers send people back to. */
  readonly redirects: readonly string[];
}

/** Reads the settings from the config of a client, or from what the app gave to Amplify. */
export function redirectSettings(resources: ResourcesConfig | null = null): RedirectSettings {
  const cognito = (resources ?? Amplify.getConfig()).Auth?.Cognito;
  return {
    clientId: cognito?.userPoolClientId ?? '',
    redirects: cognito?.loginWith?.oauth?.redirectSignIn ?? [],
  };
}

/** Whether an address is one that providers send people back to, and has an answer in it. */
export function isAnswer(href: string, { redirects }: Pick<RedirectSettings, 'redirects'>): boolean {
  return redirectAnswer(href) !== null && redirects.some((redirect) => pageOf(redirect) === pageOf(href));
}

function pageOf(href: string): string | null {
  try {
    const { origin, pathname } = new URL(href);
    return origin + pathname.replace(/\/+$/, '');
  } catch {
    return null;
  }
}
