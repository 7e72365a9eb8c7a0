import type { ReactNode } from 'react';

/** An identity provider and how its button looks. */
export interface ProviderOptions {
  /**
   * The provider: `Google`, `Facebook`, `Amazon`, `Apple`, or the pool's own name of an OIDC or SAML
   * provider.
   */
  readonly name: ProviderName;
  /**
   * The name for people: the button says "Continue with …".
   * @default the name
   */
  readonly label?: string;
  /** The icon before the label. The four providers that Cognito knows by name have an icon already. */
  readonly icon?: ReactNode;
  /**
   * Email domains whose people must sign in at this provider: `['example.com']`.
   * @default []
   */
  readonly domains?: readonly string[];
  /**
   * Whether the provider has no button, and only an email domain leads there.
   * @default false
   */
  readonly hidden?: boolean;
}

/** A provider by its name, or with its options. */
export type ProviderChoice = ProviderName | ProviderOptions;

/** The name of an identity provider. */
export type ProviderName = 'Google' | 'Facebook' | 'Amazon' | 'Apple' | (string & {});
