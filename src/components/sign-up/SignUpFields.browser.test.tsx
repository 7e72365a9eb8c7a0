import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import * as z from 'zod/mini';
import { createScenario, renderWithAuth, type Scenario, type ScenarioOptions } from '../../testing/index.js';
import { SignUp, type SignUpProps } from '../authenticator/SignUp.js';
import { useField } from '../form/useField.js';
import type { CustomFieldProps, SignUpField } from '../journey/options/signUpFields.js';

const email = 'grace@example.com';
const password = 'Correct-Horse-1';
let scenario: Scenario;

afterEach(() => {
  sessionStorage.clear();
  // A spy on `fetch` must go first: `restore` gives back only its own function.
  vi.restoreAllMocks();
  scenario.restore();
});

const text = (Name: string) => ({ Name, AttributeDataType: 'String', Mutable: true });
const required = (Name: string) => ({ ...text(Name), Required: true });

async function open(props: SignUpProps = {}, pool: ScenarioOptions['pool'] = {}, client = {}) {
  scenario = await createScenario({ pool, client });
  renderWithAuth(<SignUp {...props} />, { scenario });
  await screen.findByRole('button', { name: 'Create account' });
}

const send = () => userEvent.click(screen.getByRole('button', { name: 'Create account' }));

async function fillIn(values: Record<string, string>) {
  for (const [label, value] of Object.entries(values))
    await userEvent.type(await screen.findByLabelText(label), value);
}

async function attributesOf(username = email): Promise<Record<string, string>> {
  await screen.findByRole('heading', { name: 'Confirm your account' });
  const answer = await scenario.aws('AdminGetUser', { UserPoolId: scenario.userPoolId, Username: username });
  const list = answer.UserAttributes as { Name: string; Value: string }[];
  return Object.fromEntries(list.map(({ Name, Value }) => [Name, Value]));
}

const standard = [
  'name',
  'given_name',
  'family_name',
  'middle_name',
  'nickname',
  'preferred_username',
  'birthdate',
  'gender',
  'address',
  'locale',
  'zoneinfo',
  'website',
  'profile',
  'picture',
  'phone_number',
];

test('asks for every attribute that a pool can require, and sends each', async () => {
  const number = { Name: 'updated_at', AttributeDataType: 'Number', Required: true, Mutable: true };
  await open({}, { Schema: [...standard.map(required), number] });
  await fillIn({
    Email: email,
    Name: 'Grace Hopper',
    'First name': 'Grace',
    'Last name': 'Hopper',
    'Middle name': 'Brewster',
    Nickname: 'Amazing',
    'Preferred username': 'grace',
    Gender: 'female',
    Address: '1 Compiler Way',
    Website: 'example.com',
    'Profile page': 'https://example.com/grace',
    Picture: 'https://example.com/grace.png',
    'Phone number': '+12065550100',
    Password: password,
  });
  await userEvent.type(screen.getByLabelText('Date of birth'), '1906-12-09');
  expect(screen.getByLabelText('Time zone')).toHaveValue(Intl.DateTimeFormat().resolvedOptions().timeZone);
  expect(screen.getByLabelText('Language')).toHaveValue(navigator.languages[0]);
  await send();
  const sent = await attributesOf();
  expect(sent).toMatchObject({
    birthdate: '1906-12-09',
    website: 'https://example.com',
    phone_number: '+12065550100',
    zoneinfo: Intl.DateTimeFormat().resolvedOptions().timeZone,
  });
  expect(Object.keys(sent)).toEqual(expect.arrayContaining(standard));
  expect(Math.abs(Number(sent.updated_at) - Date.now() / 1000)).toBeLessThan(600);
});

test('says what is wrong with a date, an address and a text that is too long', async () => {
  await open({ fields: ['birthdate', 'website', 'nickname'] });
  await userEvent.type(await screen.findByLabelText(/^Date of birth/), '2999-01-01');
  await userEvent.type(screen.getByLabelText(/^Website/), 'not an address');
  await userEvent.click(screen.getByLabelText(/^Nickname/));
  await userEvent.paste('x'.repeat(2049));
  await send();
  for (const problem of [/a date that exists/, /a web address/, /at most 2048/]) {
    expect((await screen.findAllByText(problem)).length).toBeGreaterThan(0);
  }
});

test('puts the fields, the name and the password in the order of the app, the optional ones marked', async () => {
  await open(
    { fields: ['given_name', 'username', 'password', 'nickname'] },
    { Schema: [required('given_name')] },
  );
  const names = [...document.querySelectorAll('form [name]')].map((input) => input.getAttribute('name'));
  expect(names).toEqual(['given_name', 'username', 'password', 'nickname']);
  expect(screen.getByLabelText(/^Nickname/)).toHaveAccessibleName('Nickname (optional)');
  expect(screen.getByLabelText('First name')).toHaveAccessibleName('First name');
});

test('asks for what the pool requires even where the app forgot it', async () => {
  await open({ fields: ['nickname'] }, { Schema: [required('given_name')] });
  expect(screen.getByLabelText('First name')).toBeVisible();
});

const plan: SignUpField[] = [
  {
    name: 'custom:plan',
    label: 'Plan',
    type: 'radio',
    options: [
      { value: 'free', label: 'Free' },
      { value: 'team', label: 'Team' },
    ],
    required: true,
  },
  {
    name: 'custom:company',
    label: 'Company',
    when: (values) => values['custom:plan'] === 'team',
    required: true,
  },
  { name: 'source', label: 'Where did you hear of us?', attribute: false, hint: 'A word is enough' },
];
const planSchema = {
  Schema: ['plan', 'company'].map((Name) => ({ ...text(Name), StringAttributeConstraints: {} })),
};

test('a field that depends on another comes and goes; hidden, it is neither asked nor sent', async () => {
  await open({ fields: plan }, planSchema);
  expect(screen.queryByLabelText('Company')).toBeNull();
  await userEvent.click(screen.getByLabelText('Team'));
  await userEvent.type(await screen.findByLabelText('Company'), 'Navy');
  await userEvent.click(screen.getByLabelText('Free'));
  await waitFor(() => expect(screen.queryByLabelText('Company')).toBeNull());
  await userEvent.click(screen.getByLabelText('Team'));
  expect(await screen.findByLabelText('Company')).toHaveValue('Navy');
  await userEvent.click(screen.getByLabelText('Free'));
  await fillIn({ Email: email, Password: password });
  await send();
  const sent = await attributesOf();
  expect(sent['custom:plan']).toBe('free');
  expect(sent).not.toHaveProperty('custom:company');
});

test('what is no attribute travels to the triggers, and so does a consent', async () => {
  const bodies: string[] = [];
  await open(
    {
      fields: plan,
      consents: [
        {
          name: 'terms',
          label: (
            <>
              I agree to the <a href="#terms">terms</a>
            </>
          ),
        },
        { name: 'news', label: 'Send me news', required: false },
      ],
    },
    planSchema,
  );
  const inner = globalThis.fetch;
  const spy = vi.spyOn(globalThis, 'fetch').mockImplementation((input, init) => {
    bodies.push(String(init?.body));
    return inner(input, init);
  });
  await userEvent.click(screen.getByLabelText('Free'));
  await fillIn({ Email: email, Password: password });
  await userEvent.type(screen.getByLabelText(/^Where did you hear/), 'radio');
  await send();
  expect(await screen.findByText('Tick “I agree to the terms” to go on')).toBeVisible();
  await userEvent.click(screen.getByRole('checkbox', { name: /^I agree/ }));
  await send();
  await attributesOf();
  spy.mockRestore();
  const request = JSON.parse(bodies.find((body) => body.includes('"UserAttributes"')) ?? '{}');
  expect(request.ClientMetadata).toEqual({ source: 'radio', terms: 'true', news: 'false' });
});

test('each box that was left empty has a message of its own', async () => {
  const Own = () => <b>the rules</b>;
  const consents = [
    { name: 'terms', label: 'I agree to the terms' },
    { name: 'age', label: ['I am ', <b key="age">18</b>, ' or older'] },
    { name: 'rules', label: <Own /> },
  ];
  await open({ consents });
  await fillIn({ Email: email, Password: password });
  await send();
  const summary = within(await screen.findByRole('group', { name: 'There is a problem' }));
  expect(summary.getAllByRole('link').map(({ textContent }) => textContent)).toEqual([
    'Tick “I agree to the terms” to go on',
    'Tick “I am 18 or older” to go on',
    'Tick the box to go on',
  ]);
});

test('an attribute with a dot in its name is checked and kept', async () => {
  const team = { name: 'custom:acme.team', label: 'Team', required: true };
  await open({ fields: [team] }, { Schema: [text('acme.team')] });
  await fillIn({ Email: email, Password: password });
  await send();
  expect((await screen.findAllByText('Enter your team')).length).toBeGreaterThan(0);
  await userEvent.type(screen.getByLabelText('Team'), 'Navy');
  await send();
  expect((await attributesOf())['custom:acme.team']).toBe('Navy');
});

test('an attribute with a dot in its name is kept, by a field of another name', async () => {
  await open({ fields: [{ name: 'team', attribute: 'custom:acme.team' }] }, { Schema: [text('acme.team')] });
  await fillIn({ Email: email, Password: password, 'Team (optional)': 'Navy' });
  await send();
  expect((await attributesOf())['custom:acme.team']).toBe('Navy');
});

test('a consent that an attribute keeps is kept as true or false, and stays ticked on the way back', async () => {
  const Schema = [{ ...text('news'), StringAttributeConstraints: {} }];
  await open({ consents: [{ name: 'news', label: 'Send me news', attribute: 'custom:news' }] }, { Schema });
  await fillIn({ Email: email, Password: password });
  await userEvent.click(screen.getByRole('checkbox'));
  await send();
  expect((await attributesOf())['custom:news']).toBe('true');
  await userEvent.click(screen.getByRole('button', { name: 'Change it' }));
  expect(await screen.findByRole('checkbox')).toBeChecked();
});

test('a schema of zod says what is wrong in its own words', async () => {
  const schema = z.string().check(z.minLength(3, 'Three letters at least'));
  await open({ fields: [{ name: 'nickname', schema }] });
  await fillIn({ Email: email, Password: password });
  await userEvent.type(screen.getByLabelText(/^Nickname/), 'ab');
  await userEvent.tab();
  expect(await screen.findByText('Three letters at least')).toBeVisible();
  await userEvent.type(screen.getByLabelText(/^Nickname/), 'c');
  await waitFor(() => expect(screen.queryByText('Three letters at least')).toBeNull());
  await send();
  expect((await attributesOf()).nickname).toBe('abc');
});

function Stars({ name, label }: CustomFieldProps) {
  const field = useField(name, { label });
  return (
    <>
      <label htmlFor={field.id}>{label}</label>
      <input
        id={field.id}
        name={name}
        type="range"
        min={1}
        max={5}
        defaultValue={4}
        onChange={field.onChange}
      />
    </>
  );
}

test("a component of the app's own is read like any other field", async () => {
  await open({ fields: [{ name: 'nickname', label: 'Stars', component: Stars }] });
  await fillIn({ Email: email, Password: password });
  await send();
  expect((await attributesOf()).nickname).toBe('4');
});

test('a link may fill in the fields, but for the password', async () => {
  await open({
    fields: ['given_name'],
    initialValues: { email, given_name: 'Grace', password: 'from-a-link' },
  });
  expect(screen.getByLabelText('Email')).toHaveValue(email);
  expect(screen.getByLabelText(/^First name/)).toHaveValue('Grace');
  expect(screen.getByLabelText('Password')).toHaveValue('');
});
