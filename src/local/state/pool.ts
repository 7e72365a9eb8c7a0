import type { JWK } from 'jose';
import type { ClientSettings } from '../shapes/client.js';
import type { MfaName } from '../shapes/common.js';
import type { LogConfigurations } from '../shapes/logDelivery.js';
import type { MfaSettings, WebAuthnConfiguration } from '../shapes/mfa.js';
import type { PoolSettings } from '../shapes/pool.js';
import type { RiskSettings } from '../shapes/riskConfiguration.js';
import type { ImportJob } from './importJob.js';
import type { User } from './user.js';

/** A user pool with its users and everything that is configured for it. */
export interface Pool {
  readonly id: string;
  name: string;
  readonly createdAt: number;
  modifiedAt: number;
  settings: PoolSettings;
  mfa: {
    mode: 'OFF' | 'ON' | 'OPTIONAL';
    methods: MfaName[];
    /** Present where the settings name authenticator apps, switched on or off. */
    softwareToken?: MfaSettings['SoftwareTokenMfaConfiguration'];
    email?: MfaSettings['EmailMfaConfiguration'];
  };
  webAuthn?: WebAuthnConfiguration | undefined;
  /** The highest number of sessions of one user; present where the pool tracks sessions. */
  maxSessions?: number | undefined;
  /** Hexadecimal key from which answers about unknown users are derived, so that they are the same each time. */
  readonly secret: string;
  /** Absent until the pool signs its first token. */
  keys?: SigningKeys;
  /** By username, in lower case unless usernames of the pool are case-sensitive. */
  readonly users: Map<string, User>;
  /** By name. Social providers work without an entry here. */
  identityProviders?: Map<string, IdentityProvider>;
  /** By name. */
  groups?: Map<string, Group>;
  /** By identifier. */
  resourceServers?: Map<string, ResourceServer>;
  /** By id. */
  brandings?: Map<string, Branding>;
  /** By client id; the key `ALL` holds the default of the pool. */
  uiCustomizations?: Map<string, UiCustomization>;
  /** By id. */
  terms?: Map<string, Terms>;
  /** By client id; the key `ALL` holds the configuration of the pool. */
  riskConfigurations?: Map<string, RiskConfiguration>;
  logConfigurations?: LogConfigurations;
  /** By region. */
  replicas?: Map<string, Replica>;
  /** By id. */
  importJobs?: Map<string, ImportJob>;
  /** The certificate of SAML requests, which is made when a request asks for it: DER as base64. */
  certificate?: string;
  readonly failures: Map<string, Failures>;
  /** The times of calls to operations with a quota, by operation and username. */
  readonly calls: Map<string, number[]>;
}

/** An app client of a pool. */
export interface Client {
  readonly id: string;
  readonly poolId: string;
  readonly createdAt: number;
  /** The only secret, in snapshots of older releases. */
  readonly secret?: string;
  /** Oldest first; absent in a public client. */
  secrets?: readonly ClientSecret[];
  modifiedAt?: number;
  /** How long the client accepts a browser session without a new sign-in. */
  sessionMinutes?: number;
  settings: ClientSettings;
}

/** A secret of an app client. */
export interface ClientSecret {
  readonly id: string;
  readonly value: string;
  readonly createdAt: number;
}

/** The responses of a pool or an app client to risks, as SetRiskConfiguration describes them. */
export interface RiskConfiguration extends RiskSettings {
  /** Seconds since 1970, as the API writes dates. */
  readonly LastModifiedDate: number;
}

/** A copy of a pool in another region; only its record is kept. */
export interface Replica {
  readonly region: string;
  readonly createdAt: number;
  status: 'ACTIVE' | 'INACTIVE';
  readonly tags?: Readonly<Record<string, string>> | undefined;
}

/** A third-party identity provider, as CreateIdentityProvider describes it. */
export interface IdentityProvider {
  readonly ProviderName: string;
  readonly ProviderType: 'SAML' | 'Facebook' | 'Google' | 'LoginWithAmazon' | 'SignInWithApple' | 'OIDC';
  readonly ProviderDetails?: Readonly<Record<string, string>> | undefined;
  /** The provider's claim by the pool's attribute. */
  readonly AttributeMapping?: Readonly<Record<string, string>> | undefined;
  readonly IdpIdentifiers?: readonly string[] | undefined;
  /** The provider's level of assurance by the pool's level. */
  readonly AcrMapping?: Readonly<Record<string, string>> | undefined;
  /** Seconds since 1970, as the API writes dates. */
  readonly CreationDate?: number;
  readonly LastModifiedDate?: number;
}

/** A group of users, as CreateGroup describes it. */
export interface Group extends Dated {
  readonly GroupName: string;
  readonly UserPoolId: string;
  readonly Description?: string | undefined;
  readonly RoleArn?: string | undefined;
  /** The group with the lowest number takes precedence. */
  readonly Precedence?: number | undefined;
}

/** An API that tokens are issued for, as CreateResourceServer describes it. */
export interface ResourceServer {
  readonly UserPoolId: string;
  readonly Identifier: string;
  readonly Name: string;
  readonly Scopes?: readonly { readonly ScopeName: string; readonly ScopeDescription: string }[] | undefined;
}

/** The domain of a pool's hosted pages. */
export interface Domain {
  readonly Domain: string;
  readonly UserPoolId: string;
  readonly ManagedLoginVersion: number;
  readonly CustomDomainConfig?:
    | { readonly CertificateArn: string; readonly SecurityPolicy?: string | undefined }
    | undefined;
  readonly Routing?: object | undefined;
  /** The date and time of the last change, as AWS writes versions: `20250131120000`. */
  readonly Version?: string | undefined;
}

/** The style of managed login for one app client, as CreateManagedLoginBranding describes it. */
export interface Branding extends Dated {
  readonly ManagedLoginBrandingId: string;
  readonly UserPoolId: string;
  readonly ClientId: string;
  readonly UseCognitoProvidedValues: boolean;
  readonly Settings?: unknown;
  readonly Assets?: readonly object[] | undefined;
}

/** The style of the classic hosted pages, as SetUICustomization describes it. */
export interface UiCustomization extends Dated {
  readonly UserPoolId: string;
  readonly ClientId: string;
  readonly CSS?: string | undefined;
  readonly CSSVersion?: string | undefined;
  readonly ImageUrl?: string | undefined;
}

/** Links to the legal documents of an app client, as CreateTerms describes them. */
export interface Terms extends Dated {
  readonly TermsId: string;
  readonly UserPoolId: string;
  readonly ClientId: string;
  readonly TermsName: 'terms-of-use' | 'privacy-policy';
  readonly TermsSource: 'LINK';
  readonly Enforcement: 'NONE';
  /** By language, such as `cognito:german`, with `cognito:default` for all others. */
  readonly Links: Readonly<Record<string, string>>;
}

/** Dates as the API writes them: seconds since 1970. */
export interface Dated {
  readonly CreationDate: number;
  readonly LastModifiedDate: number;
}

/** The signing keys of a pool: Cognito signs ID tokens and access tokens with different keys. */
export interface SigningKeys {
  readonly id: JWK;
  readonly access: JWK;
}

/** Wrong passwords or codes in a row. */
export interface Failures {
  readonly count: number;
  readonly lastAt: number;
}
