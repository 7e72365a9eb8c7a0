import * as z from 'zod/mini';
import { matching, oneOf, text } from './common.js';

const languages =
  'default|dutch|english|french|spanish|german|bahasa-indonesia|italian|japanese|korean|portuguese-brazil|chinese-(simplified|traditional)';

export const termsName = oneOf(['terms-of-use', 'privacy-policy']);
export const termsSource = oneOf(['LINK']);
export const enforcement = oneOf(['NONE']);
export const links = z.record(
  z.string().check(matching(`cognito:(${languages})`)),
  text(1, 1024).check(matching('[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+')),
);
