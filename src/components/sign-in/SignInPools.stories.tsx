import type { Meta, StoryObj } from '@storybook/react-vite';

import { fill, leave, marks, play, sees, submit } from '../../stories-kit/steps.js';
import { SignIn } from '../authenticator/SignIn.js';

/** The label of the first field depends on what people of the pool sign in with. */
const meta = { title: 'Sign in/Pools', component: SignIn } satisfies Meta<typeof SignIn>;

export default meta;
type Story = StoryObj<typeof meta>;

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
  play: play(sees(({ fields }) => fields.phoneHint)),
};

export const PhoneWithoutCountry: Story = {
  parameters: { scenario: { pool: { UsernameAttributes: ['phone_number'] } } },
  play: play(
    fill({ username: '206 555 0100', password: 'Analytical-1843' }),
    submit(),
    marks('username'),
    sees(({ problems }) => problems.phoneNumber),
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
