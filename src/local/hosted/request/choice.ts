import { field } from './hostedRequest.js';

/** The first factors that a sign-in can begin with on the pages, the preferred factor first. */
export const ways = ['WEB_AUTHN', 'PASSWORD', 'EMAIL_OTP', 'SMS_OTP'] as const;

/** A first factor on the pages. */
export type Way = (typeof ways)[number];

/** The account that a person typed, and the ways in which the account can sign in. */
export interface Choice {
  readonly login: string;
  readonly ways: readonly Way[];
}

/** Makes a choice of the first factors that Cognito offers. */
export function choiceOf(login: string, offered: readonly string[]): Choice {
  return { login, ways: ways.filter((way) => offered.includes(way)) };
}

/** Reads the choice that a form carries; undefined before the person typed a username. */
export function readChoice(form: URLSearchParams): Choice | undefined {
  if (!form.has('ways')) return undefined;
  return choiceOf(field(form, 'login') || field(form, 'username'), field(form, 'ways').split(' '));
}

/** Returns the hidden fields by which a form carries a choice. */
export function fieldsOf({ login, ways }: Choice): Record<string, string> {
  return { login, ways: ways.join(' ') };
}
