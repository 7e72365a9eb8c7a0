import { matching, oneOf, text } from './common.js';

/** The id of an import job. */
export const importJobId = text(1, 55).check(matching('import-[0-9a-zA-Z-]+'));
/** The name of an import job. */
export const importJobName = text(1, 128).check(matching('[\\w\\s+=,.@-]+'));
/** The algorithm of password hashes in the CSV file. */
export const passwordHashing = oneOf(['BCRYPT', 'SCRYPT', 'ARGON2ID', 'PBKDF2_SHA256']);
