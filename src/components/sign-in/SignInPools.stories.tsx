import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import { fill, leave, marks, play, type Step, sees, shows, submit } from '../../stories-kit/steps.js';
import { SignIn } from '../authenticator/SignIn.js';

/** The label of the first field depends on what people of the pool sign in with. */
const meta = { title: 'Sign in/Pools', component: SignIn } satisfies Meta<typeof SignIn>;

export default meta;
type Story = StoryObj<typeof meta>;

const reads =
  (value: string): Step =>
  ({ page }) =>
    waitFor(() => expect(page.querySelector('input[name="username"]')).toHaveValue(value));

export const Email: Story = {
  parameters: { scenario: { pool: { UsernameAttributes: ['email'] } } },
  play: play(sees(({ fields }) => fields.email)),
};

export const Username: Story = {
  parameters: { scenario: { pool: { UsernameAttributes: [] } } },
  play: play(sees(({ fields }) => fields.username)),
};

export const UsernameWithSpaces: Story = {
  parameters: { scenario: { pool: { UsernameAttributes: [] } } },
  play: play(
    fill({ username: 'ada lovelace' }),
    leave(),
    marks('username'),
    sees(({ problems }) => problems.usernameSpaces),
  ),
};

export const Phone: Story = {
  parameters: { scenario: { pool: { UsernameAttributes: ['phone_number'] } } },
  play: play(
    sees(({ fields }) => fields.phoneNumber),
    shows('phone-country'),
  ),
};

/** A number as people of the country write it is understood, and written out when the person leaves the field. */
export const PhoneOfTheCountry: Story = {
  parameters: { scenario: { pool: { UsernameAttributes: ['phone_number'] } } },
  play: play(shows('phone-country'), fill({ username: '2065550100' }), leave(), reads('+1 206 555 0100')),
};

export const PhoneTooShort: Story = {
  parameters: { scenario: { pool: { UsernameAttributes: ['phone_number'] } } },
  play: play(
    shows('phone-country'),
    fill({ username: '206 555', password: 'Analytical-1843' }),
    submit(),
    marks('username'),
    sees(({ problems }) => problems.phoneTooShort),
  ),
};

export const EmailOrPhone: Story = {
  parameters: { scenario: { pool: { UsernameAttributes: ['email', 'phone_number'] } } },
  play: play(sees(({ fields }) => fields.emailOrPhone)),
};

export const UsernameOrEmail: Story = {
  parameters: { scenario: { pool: { UsernameAttributes: [], AliasAttributes: ['email'] } } },
  play: play(sees(({ fields }) => fields.usernameOrEmail)),
};

export const UsernameEmailOrPhone: Story = {
  parameters: { scenario: { pool: { UsernameAttributes: [], AliasAttributes: ['email', 'phone_number'] } } },
  play: play(sees(({ fields }) => fields.anyIdentifier)),
};
