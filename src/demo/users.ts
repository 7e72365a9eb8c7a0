/** A person in the demo's user pool, and what signing in as them shows. */
export interface DemoUser {
  readonly username: string;
  readonly password: string;
  readonly name: string;
  readonly about: string;
  readonly phoneNumber?: string;
  /** How the account comes to be: by an administrator, or by a sign-up that was never confirmed. */
  readonly state: 'confirmed' | 'temporaryPassword' | 'resetRequired' | 'unconfirmed';
  readonly mfa: readonly DemoMfaMethod[];
  /** Of the authenticator app, once it is set up. Base32. */
  readonly totpSecret?: string;
}

export type DemoMfaMethod = 'totp' | 'sms' | 'email';

const password = 'Analytical-1843';

/** Everybody in the demo's user pool. */
export const demoUsers: readonly DemoUser[] = [
  {
    username: 'ada@example.com',
    password,
    name: 'Ada Lovelace',
    about: 'signs in with her password',
    state: 'confirmed',
    mfa: [],
  },
  {
    username: 'grace@example.com',
    password: 'Temporary-1906',
    name: 'Grace Hopper',
    about: 'has a temporary password and must choose a new one',
    state: 'temporaryPassword',
    mfa: [],
  },
  {
    username: 'alan@example.com',
    password,
    name: 'Alan Turing',
    about: 'is asked for a code of his authenticator app',
    state: 'confirmed',
    mfa: ['totp'],
  },
  {
    username: 'edsger@example.com',
    password,
    name: 'Edsger Dijkstra',
    about: 'is asked for a code from an email',
    state: 'confirmed',
    mfa: ['email'],
  },
  {
    username: 'barbara@example.com',
    password,
    name: 'Barbara Liskov',
    about: 'is asked for a code from a text message',
    phoneNumber: '+14155550101',
    state: 'confirmed',
    mfa: ['sms'],
  },
  {
    username: 'katherine@example.com',
    password,
    name: 'Katherine Johnson',
    about: 'chooses between app, text message and email',
    phoneNumber: '+14155550102',
    state: 'confirmed',
    mfa: ['totp', 'sms', 'email'],
  },
  {
    username: 'margaret@example.com',
    password,
    name: 'Margaret Hamilton',
    about: 'must reset her password first',
    state: 'resetRequired',
    mfa: [],
  },
  {
    username: 'tim@example.com',
    password,
    name: 'Tim Berners-Lee',
    about: 'has not confirmed his email yet',
    state: 'unconfirmed',
    mfa: [],
  },
];
