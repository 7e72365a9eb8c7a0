import { CognitoError } from '../base/errors.js';
import type { Context } from '../context/context.js';
import { username as usernameShape } from '../shapes/common.js';
import { validate } from '../shapes/validate.js';
import type { ImportJob } from '../state/importJob.js';
import type { Pool } from '../state/pool.js';
import { assertComplete, readAttributes } from '../users/attributes.js';
import { addUser, createUser } from '../users/createUser.js';
import { csvHeaderOf, mfaColumn, usernameColumn } from './csvHeader.js';
import { type CsvRecord, parseCsv } from './parseCsv.js';

const mostRefusals = 20;

/** The result of a job, with the refused rows in the message: AWS writes them to CloudWatch Logs. */
interface Result {
  readonly status: 'Succeeded' | 'Failed';
  readonly message: string;
}

/** Imports the users of a job's CSV file, and counts them. Refused rows do not stop the job. */
export function importUsers(context: Context, pool: Pool, job: ImportJob): Result {
  const [header, ...rows] = parseCsv(job.csv ?? '') ?? [];
  if (!header) return { status: 'Failed', message: 'The CSV file cannot be parsed.' };
  const columns = csvHeaderOf(pool);
  const missing = columns.filter((name) => !header.fields.includes(name));
  const unknown = header.fields.filter((name, index) => {
    return !columns.includes(name) || header.fields.indexOf(name) !== index;
  });
  if (missing.length + unknown.length > 0)
    return { status: 'Failed', message: describeHeader(missing, unknown) };
  const refusals = rows.flatMap((row) => importRow(context, pool, { job, header, row }) ?? []);
  const isFailed = job.imported === 0 && refusals.length > 0;
  const message = isFailed
    ? 'Too many users have failed or been skipped during the import.'
    : 'Import Job Completed Successfully.';
  const shown = [message, ...refusals.slice(0, mostRefusals)].join('\n');
  return { status: isFailed ? 'Failed' : 'Succeeded', message: shown };
}

// Returns the reason of a refusal, in the words of AWS's log.
function importRow(
  context: Context,
  pool: Pool,
  { job, header, row }: { job: ImportJob; header: CsvRecord; row: CsvRecord },
): string | undefined {
  try {
    if (row.fields.length !== header.fields.length) throw refused('The number of columns is wrong.');
    addImported(context, pool, new Map(header.fields.map((name, index) => [name, row.fields[index] ?? ''])));
    job.imported += 1;
    return undefined;
  } catch (cause) {
    if (!(cause instanceof CognitoError)) throw cause;
    const exists = cause.type === 'UsernameExistsException' || cause.type === 'AliasExistsException';
    if (exists) job.skipped += 1;
    else job.failed += 1;
    const reason = exists ? 'The user already exists.' : cause.message;
    return `[${exists ? 'SKIPPED' : 'FAILED'}] Line Number ${row.line} - ${reason}`;
  }
}

function addImported(context: Context, pool: Pool, values: ReadonlyMap<string, string>): void {
  const username = validate(usernameShape, values.get(usernameColumn));
  const mfa = values.get(mfaColumn)?.toLowerCase();
  if (mfa !== 'true' && mfa !== 'false') throw refused(`${mfaColumn} must be true or false.`);
  const attributes = [...values].filter(([name, value]) => !name.startsWith('cognito:') && value !== '');
  const given = readAttributes(
    pool,
    attributes.map(([Name, Value]) => ({ Name, Value })),
    'admin',
  );
  const user = createUser(context, pool, { username, attributes: given });
  assertComplete(pool, user.attributes);
  const { AutoVerifiedAttributes = [] } = pool.settings;
  const isVerified = (contact: string) => user.attributes.get(`${contact}_verified`) === 'true';
  for (const contact of ['email', 'phone_number']) {
    if (isVerified(contact) && !user.attributes.get(contact))
      throw refused(`${contact} is verified and absent.`);
  }
  if (!AutoVerifiedAttributes.some(isVerified)) {
    throw refused(
      'The User Record does not set any of the auto verified attributes to true. (Example: email_verified to true).',
    );
  }
  if (mfa === 'true') {
    if (!user.attributes.get('phone_number')) throw refused(`${mfaColumn} requires a phone_number.`);
    user.mfa.set('SMS_MFA', true);
  }
  user.status = 'RESET_REQUIRED';
  addUser(pool, user);
}

function describeHeader(missing: readonly string[], unknown: readonly string[]): string {
  const parts = [
    ...(missing.length > 0 ? [`it has no ${missing.join(', ')}`] : []),
    ...(unknown.length > 0 ? [`it has an unknown or repeated ${unknown.join(', ')}`] : []),
  ];
  return `The header of the CSV file is wrong: ${parts.join('; ')}.`;
}

function refused(message: string): CognitoError {
  return new CognitoError('InvalidParameterException', message);
}
