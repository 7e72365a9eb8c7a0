import type { Meta, StoryObj } from '@storybook/react-vite';
import { z } from 'zod/mini';
import { emailPool } from '../../stories-kit/pools.js';
import {
  choose,
  fill,
  leave,
  marks,
  play,
  reaches,
  sees,
  shows,
  showsNo,
  submit,
  tick,
} from '../../stories-kit/steps.js';
import { SignUp } from '../authenticator/SignUp.js';
import type { SignUpField } from '../journey/options/signUpFields.js';

const custom = ['plan', 'company', 'terms', 'team_size'].map((Name) => ({
  Name,
  AttributeDataType: 'String',
  Mutable: true,
  StringAttributeConstraints: {},
}));

const meta = {
  title: 'Sign up/Fields',
  component: SignUp,
  parameters: { scenario: { pool: { ...emailPool.pool, Schema: custom } } },
} satisfies Meta<typeof SignUp>;

export default meta;
type Story = StoryObj<typeof meta>;

const account = { username: 'grace@example.com', password: 'Nanosecond-1952' };

const plan: SignUpField = {
  name: 'custom:plan',
  type: 'radio',
  label: 'Plan',
  options: [
    { value: 'free', label: 'Free' },
    { value: 'team', label: 'Team' },
  ],
  required: true,
};

const company: SignUpField = {
  name: 'custom:company',
  label: 'Company',
  autoComplete: 'organization',
  placeholder: 'Navy',
  hint: 'As on the invoice',
  when: (values) => values['custom:plan'] === 'team',
  required: true,
};

const consents = [
  {
    name: 'terms',
    attribute: 'custom:terms',
    label: (
      <span data-app="">
        I agree to the <a href="#terms">terms</a> and have read the <a href="#privacy">privacy notice</a>.
      </span>
    ),
  },
  { name: 'news', label: 'Send me news', required: false },
];

/** All that Cognito knows of a person, each in the way that suits it. */
export const StandardAttributes: Story = {
  args: {
    fields: [
      'name',
      'given_name',
      'family_name',
      'middle_name',
      'nickname',
      'preferred_username',
      'birthdate',
      'gender',
      'phone_number',
      'address',
      'locale',
      'zoneinfo',
      'website',
      'profile',
      'picture',
      'updated_at',
    ],
  },
};

export const EveryKind: Story = {
  args: {
    fields: [
      { name: 'given_name', hint: 'What your friends call you' },
      { name: 'custom:team_size', label: 'Team size', type: 'number', placeholder: '12' },
      plan,
      company,
      { name: 'locale', label: 'Language', type: 'select' },
      { name: 'address' },
      { name: 'birthdate' },
      { name: 'website' },
      { name: 'source', label: 'A friend sent me', type: 'checkbox', attribute: false },
    ],
    consents,
  },
  play: play(choose('team'), fill({ 'custom:company': 'Navy' })),
};

/** Name and password stand where the app names them. */
export const Order: Story = { args: { fields: ['given_name', 'username', 'password', 'nickname'] } };

/** What is hidden is neither asked nor sent; what was typed there comes back with it. */
export const Conditional: Story = {
  args: { fields: [plan, company] },
  play: play(choose('team'), fill({ 'custom:company': 'Navy' }), choose('free')),
};

export const Consents: Story = {
  args: { consents },
  play: play(
    fill(account),
    tick('terms'),
    submit(),
    reaches(({ confirmSignUp }) => confirmSignUp.title),
  ),
};

export const ConsentMissing: Story = {
  args: { consents },
  play: play(
    fill(account),
    submit(),
    marks('terms'),
    sees(({ fieldProblems }) => fieldProblems.tick('I agree to the terms and have read the privacy notice.')),
  ),
};

/** In the order of the page, above the form. */
export const ManyProblems: Story = {
  args: { fields: ['birthdate', { ...company, when: undefined }, 'website', plan], consents },
  play: play(
    fill({ ...account, website: 'not an address', birthdate: '2999-01-01' }),
    submit(),
    shows('summary'),
    sees(({ fieldProblems }) => fieldProblems.date),
  ),
};

// A schema of any library with the standard interface; its service takes time to answer.
const free: SignUpField['schema'] = {
  '~standard': {
    version: 1,
    vendor: 'stories',
    validate: async (value) =>
      value === 'amazing' ? { issues: [{ message: 'That name is taken.' }] } : { value },
  },
};

/** Asked once the field is left, not with each letter. */
export const AskedElsewhere: Story = {
  args: { fields: [{ name: 'nickname', schema: free, required: true }] },
  play: play(
    fill({ nickname: 'amazing' }),
    leave(),
    marks('nickname'),
    sees(() => 'That name is taken.'),
  ),
};

const broken: SignUpField['schema'] = {
  '~standard': { version: 1, vendor: 'stories', validate: () => Promise.reject(new Error('no answer')) },
};

export const CannotBeAsked: Story = {
  args: { fields: [{ name: 'nickname', schema: broken, required: true }] },
  play: play(
    fill({ nickname: 'amazing' }),
    leave(),
    sees(({ failures }) => failures.unavailable),
  ),
};

export const Prefilled: Story = {
  args: { fields: ['given_name'], initialValues: { email: account.username, given_name: 'Grace' } },
};

const takesCodes = {
  scenario: {
    pool: {
      ...emailPool.pool,
      Policies: { SignInPolicy: { AllowedFirstAuthFactors: ['PASSWORD', 'EMAIL_OTP'] } },
    },
    client: { ExplicitAuthFlows: ['ALLOW_USER_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'] },
  },
};

/** People sign in with codes: there is nothing to choose and to remember. */
export const NoPassword: Story = { parameters: takesCodes, play: play(showsNo('password')) };

export const NoPasswordSignedIn: Story = {
  parameters: takesCodes,
  play: play(
    fill({ username: account.username }),
    submit(),
    fill({ code: (scenario) => scenario.codeFor(account.username) }),
    reaches(({ signIn }) => signIn.doneTitle),
  ),
};

const aliases = {
  scenario: {
    pool: { UsernameAttributes: [], AliasAttributes: ['email'], AutoVerifiedAttributes: ['email'] },
  },
};

/** The email is a second name, so both are asked for. */
export const EmailAsAlias: Story = { parameters: aliases };

export const EmailAsName: Story = {
  parameters: aliases,
  play: play(fill({ username: account.username }), leave(), marks('username')),
};

export const NameMadeUp: Story = { parameters: aliases, args: { generateUsername: true } };

const differs = z.looseObject({ given_name: z.string(), family_name: z.string() }).check(
  z.refine(({ given_name, family_name }) => given_name !== family_name, {
    error: 'First and last name must differ',
    path: ['family_name'],
  }),
);

/** A rule over two fields, shown at the second. */
export const RuleOverTwoFields: Story = {
  args: { fields: ['given_name', 'family_name'], signUpSchema: differs },
  play: play(fill({ ...account, given_name: 'Grace', family_name: 'Grace' }), submit(), marks('family_name')),
};

/** A problem that is about no field is in the list above the form. */
export const RuleWithoutField: Story = {
  args: {
    signUpSchema: z
      .looseObject({})
      .check(z.refine(() => false, { error: 'New accounts are made on weekdays' })),
  },
  play: play(fill(account), submit(), shows('summary')),
};
