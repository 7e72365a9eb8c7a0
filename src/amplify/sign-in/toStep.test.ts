import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Step } from '../../core/index.js';
import { toDelivery, toSecret, toStep } from './toStep.js';

type NextStep = Parameters<typeof toStep>[0];

const username = 'ada';
const codeDeliveryDetails = { deliveryMedium: 'EMAIL', destination: 'a***@e***' } as const;
const delivery = { medium: 'EMAIL', destination: 'a***@e***' } as const;

const steps: [NextStep, Step][] = [
  [{ signInStep: 'DONE' }, { name: 'done' }],
  [{ signInStep: 'CONFIRM_SIGN_UP' }, { name: 'confirmSignUp', username, delivery: {} }],
  [{ signInStep: 'RESET_PASSWORD' }, { name: 'resetPassword', username, delivery: {}, forced: true }],
  [
    { signInStep: 'CONFIRM_SIGN_IN_WITH_SMS_CODE', codeDeliveryDetails },
    { name: 'smsCode', username, delivery },
  ],
  [
    { signInStep: 'CONFIRM_SIGN_IN_WITH_EMAIL_CODE', codeDeliveryDetails },
    { name: 'emailCode', username, delivery },
  ],
  [{ signInStep: 'CONFIRM_SIGN_IN_WITH_TOTP_CODE' }, { name: 'totpCode', username }],
  [
    { signInStep: 'CONFIRM_SIGN_IN_WITH_NEW_PASSWORD_REQUIRED', missingAttributes: ['given_name'] },
    { name: 'newPassword', username, missingAttributes: ['given_name'] },
  ],
  [
    { signInStep: 'CONTINUE_SIGN_IN_WITH_MFA_SELECTION', allowedMFATypes: ['TOTP', 'SMS'] },
    { name: 'mfaSelection', username, methods: ['TOTP', 'SMS'] },
  ],
  [
    { signInStep: 'CONTINUE_SIGN_IN_WITH_MFA_SETUP_SELECTION', allowedMFATypes: ['TOTP', 'EMAIL'] },
    { name: 'mfaSetupSelection', username, methods: ['TOTP', 'EMAIL'] },
  ],
  [
    {
      signInStep: 'CONTINUE_SIGN_IN_WITH_TOTP_SETUP',
      totpSetupDetails: { sharedSecret: 'ABC', getSetupUri: () => new URL('otpauth://wrong') },
    },
    {
      name: 'totpSetup',
      username,
      secret: { sharedSecret: 'ABC', uri: 'otpauth://totp/Cognito:ada?secret=ABC&issuer=Cognito' },
    },
  ],
  [{ signInStep: 'CONTINUE_SIGN_IN_WITH_EMAIL_SETUP' }, { name: 'emailSetup', username }],
  [
    {
      signInStep: 'CONTINUE_SIGN_IN_WITH_FIRST_FACTOR_SELECTION',
      availableChallenges: ['PASSWORD', 'WEB_AUTHN'],
    },
    { name: 'firstFactorSelection', username, factors: ['WEB_AUTHN', 'PASSWORD'] },
  ],
  [{ signInStep: 'CONFIRM_SIGN_IN_WITH_PASSWORD' }, { name: 'password', username }],
  [
    { signInStep: 'CONFIRM_SIGN_IN_WITH_CUSTOM_CHALLENGE', additionalInfo: { question: 'Why?' } },
    { name: 'customChallenge', username, parameters: { question: 'Why?' } },
  ],
];

test.each(steps)('%j becomes %j', (next, step) => {
  expect(toStep(next, username)).toEqual(step);
});

test('a delivery by an unknown medium keeps its destination', () => {
  expect(toDelivery({ destination: 'x', deliveryMedium: 'PIGEON' })).toEqual({ destination: 'x' });
  expect(toDelivery(undefined)).toEqual({});
});

describe('the link for an authenticator app', () => {
  afterEach(() => vi.unstubAllGlobals());

  test('is named after the site', () => {
    vi.stubGlobal('location', { hostname: 'shop.example' });
    expect(toSecret('ABC', 'ada').uri).toBe('otpauth://totp/shop.example:ada?secret=ABC&issuer=shop.example');
  });

  test('survives a name with every sign that means something in a link', () => {
    const { uri } = toSecret('ABC', 'ada+1&b:c d?#/é@x.org');
    expect(decodeURIComponent(new URL(uri).pathname)).toContain('Cognito:ada+1&b:c d?#/é@x.org');
    expect(new URL(uri).searchParams.get('secret')).toBe('ABC');
  });
});
