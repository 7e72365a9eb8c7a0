import { render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { AuthProvider, type AuthProviderProps, SignIn, type SignInProps } from '../../index.js';
import { createScenario, type Scenario } from '../../testing/index.js';

let scenario: Scenario;

beforeEach(async () => {
  scenario = await createScenario();
});
afterEach(() => scenario.restore());

interface Given {
  provider?: object;
  signIn?: object;
  /** Keys to add to `auth` of the config, which has the shape of `amplify_outputs.json`. */
  auth?: object;
  /** The config in place of that of the scenario. */
  config?: object;
}

function open({ provider, signIn, auth, config = withAuth(scenario.config, auth) }: Given) {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  // What the types already refuse is tried here as an app without types would write it.
  const props = { config, endpoint: scenario.endpoint, ...provider } as AuthProviderProps;
  render(
    <AuthProvider {...props}>
      <SignIn {...(signIn as SignInProps)} />
    </AuthProvider>,
  );
  return warn;
}

function withAuth(config: object, more: object = {}): object {
  const auth = 'auth' in config && typeof config.auth === 'object' ? config.auth : {};
  return { ...config, auth: { ...auth, ...more } };
}

const Own = () => <i />;
const oauth = {
  domain: 'auth.example.com',
  scopes: ['openid'],
  redirect_sign_in_uri: ['https://example.com/'],
  redirect_sign_out_uri: ['https://example.com/'],
  response_type: 'code',
  identity_providers: ['GOOGLE'],
};

test.each<[string, Given, string]>([
  [
    'a class name',
    { provider: { classNames: { 'submit-buton': 'x' } } },
    'classNames has "submit-buton", the `data-slot` of no element, so its class is never used. Did you mean "submit-button"?',
  ],
  [
    'a class name of one component',
    { signIn: { classNames: { titel: 'x' } } },
    'classNames has "titel", the `data-slot` of no element, so its class is never used. Each element of the kit has its name in `data-slot`.',
  ],
  [
    'a part',
    { provider: { slots: { Buton: Own } } },
    'slots has "Buton", no part of the kit, so the component is never drawn. Did you mean "Button"?',
  ],
  [
    'an attribute',
    { signIn: { fields: ['given_nam', 'custom:team', { name: 'x', attribute: false }] } },
    'fields has "given_nam", no attribute of Cognito, so the sign-up would be refused. Did you mean "given_name"?',
  ],
  [
    'the attribute of a field',
    { signIn: { fields: [{ name: 'team', attribute: 'team' }] } },
    'fields has "team", no attribute of Cognito, so the sign-up would be refused. An attribute of your own pool begins with "custom:"; with `attribute: false`, the value goes to the triggers of the pool.',
  ],
  [
    'a provider',
    { signIn: { providers: ['Gogle'] } },
    'providers has "Gogle", a provider that the config does not name, so its button would lead to an error page of Cognito. Did you mean "Google"?',
  ],
  [
    'a provider that the config leaves out',
    { auth: { oauth }, signIn: { providers: ['Google', 'Facebook', 'AcmeSSO'] } },
    'providers has "Facebook", a provider that the config does not name, so its button would lead to an error page of Cognito. The config names Google.',
  ],
  [
    'a language',
    { provider: { locale: 'klingon' } },
    'locale is "klingon", a language that the kit has no texts in, so all texts are in English. Use one of ar, de, en, or give your own texts as messages.',
  ],
  [
    'a key of amplify_outputs.json',
    { auth: { region: 'eu-central-1' } },
    'config.auth has "region", a key that the kit does not read. Did you mean "aws_region"?',
  ],
  [
    'a key of a ResourcesConfig',
    {
      config: {
        Auth: {
          Cognito: { userPoolId: 'us-east-1_A', userPoolClientId: 'a', identitypoolid: 'us-east-1:1' },
        },
      },
    },
    'config.Auth.Cognito has "identitypoolid", a key that the kit does not read. Did you mean "identityPoolId"?',
  ],
  [
    'a pool of a local Cognito without its address',
    {
      config: {
        version: '1',
        auth: { aws_region: 'us-east-1', user_pool_id: 'us-east-1_Starter01', user_pool_client_id: 'a' },
      },
      provider: { endpoint: undefined },
    },
    'us-east-1_Starter01 is a pool of a local Cognito, and the config has no address for it, so every request goes to AWS. Use the whole JSON that `npx cognito-kit local` prints, or pass <AuthProvider endpoint="http://localhost:9229">.',
  ],
  [
    'a section of the texts',
    { provider: { messages: { signin: { title: 'Welcome' } } } },
    'messages has "signin", a text that the kit does not show. Did you mean "signIn"?',
  ],
  [
    'a text',
    { provider: { messages: { resetPassword: { titel: 'New password' } } } },
    'messages.resetPassword has "titel", a text that the kit does not show. Did you mean "title"?',
  ],
])('names %s that means nothing, and the closest right name', async (_, given, message) => {
  const warn = open(given);
  await waitFor(() => expect(warn).toHaveBeenCalledExactlyOnceWith(`cognito-kit: ${message}`));
});

test('nothing is said about what the kit knows', async () => {
  const warn = open({
    auth: { oauth: { ...oauth, identity_providers: ['GOOGLE', 'AcmeSSO'] } },
    provider: {
      locale: 'de-AT',
      messages: { signIn: { title: 'Servus' }, mfaSetup: { sendCode: 'Los' }, specific: {} },
      classNames: { 'submit-button': 'x', 'strength-bar': 'x' },
      slots: { Icon: Own },
    },
    signIn: {
      providers: ['Google', 'AcmeSSO', { name: 'Okta' }],
      fields: ['username', 'password', 'email', { name: 'team', attribute: 'custom:team' }],
      consents: [{ name: 'terms', label: 'I agree' }],
    },
  });
  await screen.findByRole('heading', { name: 'Servus' });
  // Each of the three checks is in a module of its own, which the page has loaded when a second mistake is named.
  open({ provider: { locale: 'elvish', slots: { Buttom: Own } }, signIn: { fields: ['nam'] } });
  await waitFor(() => expect(warn).toHaveBeenCalledTimes(3));
  const words = warn.mock.calls.map(([text]) => String(text));
  expect(words.filter((text) => !/elvish|Buttom|"nam"/.test(text))).toEqual([]);
});
