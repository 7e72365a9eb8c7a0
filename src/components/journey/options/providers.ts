import type { ReactNode } from 'react';

/** An identity provider, as a person sees it. */
export interface ProviderOptions {
  /** `Google`, `Facebook`, `Amazon`, `Apple`, or the pool's own name of an OIDC or SAML provider. */
  readonly name: string;
  /**
   * What people call it: the button says "Continue with …".
   * @default the name
   */
  readonly label?: string;
  /** Stands before the label. The four that Cognito knows by name have their own. */
  readonly icon?: ReactNode;
  /**
   * Email domains whose people sign in there and nowhere else: `['example.com']`.
   * @default []
   */
  readonly domains?: readonly string[];
  /**
   * Whether it has no button and is reached by an email domain alone.
   * @default false
   */
  readonly hidden?: boolean;
}

/** A provider by its name alone, or with all that is to be said of it. */
export type ProviderChoice = string | ProviderOptions;
