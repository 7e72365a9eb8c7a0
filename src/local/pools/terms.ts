import { errors } from '../base/errors.js';
import type { Pool, Terms } from '../state/pool.js';

/**
 * Returns terms by their id.
 * @throws CognitoError ResourceNotFoundException.
 */
export function requireTerms(pool: Pool, id: string): Terms {
  const terms = pool.terms?.get(id);
  if (!terms) throw errors.termsNotFound(id);
  return terms;
}

/**
 * Returns the terms of an app client by their name.
 * @throws CognitoError ResourceNotFoundException.
 */
export function requireTermsOf(pool: Pool, clientId: string, name: Terms['TermsName']): Terms {
  const all = [...(pool.terms?.values() ?? [])];
  const terms = all.find(({ ClientId, TermsName }) => ClientId === clientId && TermsName === name);
  if (!terms) throw errors.termsNotFound(name);
  return terms;
}

/**
 * Stores terms; an app client has at most one document of a name.
 * @throws CognitoError TermsExistsException.
 */
export function keepTerms(pool: Pool, terms: Terms): void {
  pool.terms ??= new Map();
  for (const { TermsId, ClientId, TermsName } of pool.terms.values()) {
    const same = ClientId === terms.ClientId && TermsName === terms.TermsName;
    if (same && TermsId !== terms.TermsId) throw errors.termsExist(TermsName);
  }
  pool.terms.set(terms.TermsId, terms);
}
