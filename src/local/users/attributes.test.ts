import {
  confirmUserAttribute,
  fetchUserAttributes,
  sendUserAttributeVerificationCode,
  updateUserAttribute,
} from 'aws-amplify/auth';
import { expect, test } from 'vitest';
import { addUser, type Settings, signInPlainly, startPool } from '../fixtures/startPool.js';

const username = 'ada@example.com';
const newEmail = 'ada@example.org';

async function signedIn(pool: Settings['pool'] = {}) {
  const started = await startPool({ pool });
  await addUser(started, { username });
  await signInPlainly(username);
  return started;
}

const change = (value: string, attributeKey: 'email' | 'phone_number' = 'email') =>
  updateUserAttribute({ userAttribute: { attributeKey, value } });

test('a new email is unverified until its code is confirmed', async () => {
  const { codeFor } = await signedIn();
  const { nextStep } = await change(newEmail);
  expect(nextStep).toMatchObject({
    updateAttributeStep: 'CONFIRM_ATTRIBUTE_WITH_CODE',
    codeDeliveryDetails: { destination: 'a***@e***', attributeName: 'email' },
  });
  expect(await fetchUserAttributes()).toMatchObject({ email: newEmail, email_verified: 'false' });
  await confirmUserAttribute({ userAttributeKey: 'email', confirmationCode: codeFor(newEmail) });
  expect(await fetchUserAttributes()).toMatchObject({ email: newEmail, email_verified: 'true' });
});

test('the old email stays in use where the pool verifies before it updates', async () => {
  const AttributesRequireVerificationBeforeUpdate = ['email' as const];
  const { codeFor } = await signedIn({
    UserAttributeUpdateSettings: { AttributesRequireVerificationBeforeUpdate },
  });
  await change(newEmail);
  expect(await fetchUserAttributes()).toMatchObject({ email: username, email_verified: 'true' });
  await confirmUserAttribute({ userAttributeKey: 'email', confirmationCode: codeFor(newEmail) });
  expect(await fetchUserAttributes()).toMatchObject({ email: newEmail, email_verified: 'true' });
});

test('a phone number that the pool does not verify automatically gets a code on request', async () => {
  const { codeFor } = await signedIn();
  expect((await change('+491701234567', 'phone_number')).isUpdated).toBe(true);
  const userAttributeKey = 'phone_number';
  await sendUserAttributeVerificationCode({ userAttributeKey });
  await expect(confirmUserAttribute({ userAttributeKey, confirmationCode: 'wrong' })).rejects.toMatchObject({
    name: 'CodeMismatchException',
  });
  await confirmUserAttribute({ userAttributeKey, confirmationCode: codeFor('+491701234567') });
  expect(await fetchUserAttributes()).toMatchObject({ phone_number_verified: 'true' });
});

test('an email that belongs to another account is refused', async () => {
  await addUser(await signedIn(), { username: newEmail });
  await expect(change(newEmail)).rejects.toMatchObject({
    name: 'AliasExistsException',
    message: 'An account with the given email already exists.',
  });
});

test('an immutable attribute cannot be changed', async () => {
  await signedIn({ Schema: [{ Name: 'phone_number', Mutable: false }] });
  await expect(change('+491701234567', 'phone_number')).rejects.toMatchObject({
    name: 'InvalidParameterException',
  });
});
