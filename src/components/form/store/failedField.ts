import type { Failure, FailureCode } from '../../../core/failures.js';

/** Where a failure belongs in a form. */
export interface FailedField {
  /** The field that takes the focus. */
  readonly name: string;
  /** Whether the field shows the failure as its problem. */
  readonly shows: boolean;
  /** Whether the field is emptied: Cognito refused the password in it. */
  readonly empties: boolean;
}

// Amplify does not know the form: a sign-up calls the new password `password`, a reset `newPassword`; where people sign in
// by a contact, the contact is the username.
const otherNames: ReadonlyMap<string, readonly string[]> = new Map([
  ['password', ['newPassword']],
  ['newPassword', ['password']],
  ['email', ['username']],
  ['phone_number', ['username']],
  ['username', ['email', 'phone_number']],
]);

// A disabled account gets the treatment of a wrong password, so that the answer does not reveal that the account exists.
const passwordCodes: readonly FailureCode[] = ['wrongCredentials', 'wrongPassword', 'userDisabled'];

/** The field of a form that a failure is about; null when the failure is about the whole form. */
export function failedField(failure: Failure, isInForm: (name: string) => boolean): FailedField | null {
  const empties = passwordCodes.includes(failure.code);
  const { field } = failure;
  const name = field && [field, ...(otherNames.get(field) ?? [])].find(isInForm);
  if (name) return { name, shows: true, empties };
  return empties && isInForm('password') ? { name: 'password', shows: false, empties } : null;
}
