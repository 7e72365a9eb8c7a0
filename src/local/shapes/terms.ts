import * as z from 'zod/mini';
import { matching, oneOf, text } from './common.js';

const languages =
  'default|dutch|english|french|spanish|german|bahasa-indonesia|italian|japanese|korean|portuguese-brazil|chinese-(simplified|traditional)';

/** The name of terms. */
export const termsName = oneOf(['terms-of-use', 'privacy-policy']);
/** The source of terms. */
export const termsSource = oneOf(['LINK']);
/** Whether users must accept the terms. */
export const enforcement = oneOf(['NONE']);
/** Links to the terms, by language. */
export const links = z.record(
  z.string().check(matching(`cognito:(${languages})`)),
  text(1, 1024).check(matching('[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+')),
);
