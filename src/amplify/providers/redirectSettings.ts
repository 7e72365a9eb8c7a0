import { Amplify, type ResourcesConfig } from 'aws-amplify';
import { redirectAnswer } from '../../core/addresses/redirectAnswer.js';

/** What the config says of sign-in at providers. */
export interface RedirectSettings {
  readonly clientId: string;
  /** The addresses that providers send people back to. */
  readonly redirects: readonly string[];
}

/** Reads them from what the kit was given, or else from what the app gave to Amplify. */
export function redirectSettings(resources: ResourcesConfig | null = null): RedirectSettings {
  const cognito = (resources ?? Amplify.getConfig()).Auth?.Cognito;
  return {
    clientId: cognito?.userPoolClientId ?? '',
    redirects: cognito?.loginWith?.oauth?.redirectSignIn ?? [],
  };
}

/** Whether an address is one that providers send people back to, with an answer in it. */
export function isAnswer(href: string, { redirects }: Pick<RedirectSettings, 'redirects'>): boolean {
  return redirectAnswer(href) !== null && redirects.some((redirect) => placeOf(redirect) === placeOf(href));
}

function placeOf(href: string): string | null {
  try {
    const { origin, pathname } = new URL(href);
    return origin + pathname.replace(/\/+$/, '');
  } catch {
    return null;
  }
}
