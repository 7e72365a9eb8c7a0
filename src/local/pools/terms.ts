import * as z from 'zod/mini';
import { errors } from '../base/errors.js';
import { matching, oneOf, text } from '../shapes/common.js';
import type { Pool, Terms } from '../state/pool.js';

const languages =
  'default|dutch|english|french|spanish|german|bahasa-indonesia|italian|japanese|korean|portuguese-brazil|chinese-(simplified|traditional)';

export const termsName = oneOf(['terms-of-use', 'privacy-policy']);
export const termsSource = oneOf(['LINK']);
export const enforcement = oneOf(['NONE']);
export const links = z.record(
  z.string().check(matching(`cognito:(${languages})`)),
  text(1, 1024).check(matching('[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+')),
);

/** @throws CognitoError ResourceNotFoundException. */
export function requireTerms(pool: Pool, id: string): Terms {
  const terms = pool.terms?.get(id);
  if (!terms) throw errors.termsNotFound(id);
  return terms;
}

/**
 * Keeps terms, one document of a name for an app client.
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
