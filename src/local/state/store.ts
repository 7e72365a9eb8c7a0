import type { IdentityPool } from './identityPool.js';
import type { Message } from './message.js';
import type { Client, Domain, Pool } from './pool.js';
import type { AuthorizationCode, BrowserSession, Challenge, Grant } from './signIn.js';

/**
 * The whole state of a local Cognito. Records are kept in maps, so that a name from a request can never reach a
 * built-in property of an object.
 */
export interface Store {
  readonly pools: Map<string, Pool>;
  readonly clients: Map<string, Client>;
  /** Open challenges, by the Session (or the secret block) that the answer sends back. */
  readonly challenges: Map<string, Challenge>;
  /** By `origin_jti`. */
  readonly grants: Map<string, Grant>;
  /** Oldest first. */
  readonly messages: Message[];
  /** Sessions of the hosted domain, by the value of the browser's cookie. */
  readonly browserSessions: Map<string, BrowserSession>;
  /** Authorization codes that were not used yet. */
  readonly authorizationCodes: Map<string, AuthorizationCode>;
  readonly identityPools: Map<string, IdentityPool>;
  /** By domain: a prefix, or a full domain name. */
  readonly domains: Map<string, Domain>;
  /** Requests per second, by the category of operations. */
  readonly provisionedLimits: Map<string, number>;
}
