import type { Meta, StoryObj } from '@storybook/react-vite';
import { defaultPasswordPolicy } from '../../core/pool/defaultPasswordPolicy.js';
import { useMessages } from '../../react/texts/messages.js';
import { inForm } from '../../stories-kit/inForm.js';
import { fill, leave, marks, play, type Step, sees, shows } from '../../stories-kit/steps.js';
import type { Schemas } from '../form/store/types.js';
import { NewPasswordField, type NewPasswordFieldProps } from './NewPasswordField.js';

function NewPassword(props: Pick<NewPasswordFieldProps, 'help' | 'username'>) {
  const { fields } = useMessages();
  return (
    <NewPasswordField
      {...props}
      name="newPassword"
      label={fields.newPassword}
      policy={defaultPasswordPolicy}
    />
  );
}

const meta = {
  title: 'Parts/New password',
  component: NewPassword,
  decorators: [inForm],
  args: { help: { strength: true } },
  parameters: {
    form: {
      schema: (schemas: Schemas) => schemas.newPassword(defaultPasswordPolicy, []),
    },
  },
} satisfies Meta<typeof NewPassword>;

export default meta;
type Story = StoryObj<typeof meta>;

const rated = (newPassword: string, level: 0 | 1 | 2 | 3 | 4): Story => ({
  play: play(
    fill({ newPassword }),
    sees(({ strength }) => strength.level(strength[level])),
  ),
});

const leaveField: Step[] = [leave(), leave(), marks('newPassword')];

/** The meter advises; it does not block a password that the pool accepts. */
export const Empty: Story = { play: play(shows('strength')) };

export const VeryWeak: Story = rated('password', 0);

export const Weak: Story = rated('Password1!', 1);

export const Fair: Story = rated('Summer2024!', 2);

export const Good: Story = rated('Xk7#pQ2m9', 3);

export const Strong: Story = rated('Analytical-1843', 4);

export const Common: Story = {
  args: { help: { strength: true, common: true } },
  play: play(
    fill({ newPassword: 'Password1!' }),
    ...leaveField,
    sees(({ problems }) => problems.passwordCommon),
    sees(({ strength }) => strength.level(strength[1])),
  ),
};

export const Personal: Story = {
  args: { help: { personal: true }, username: 'ada.lovelace@example.com' },
  play: play(
    fill({ newPassword: 'Lovelace-1815' }),
    ...leaveField,
    sees(({ problems }) => problems.passwordPersonal),
  ),
};

export const NameOfTheApp: Story = {
  args: { help: { words: ['acme'] } },
  play: play(
    fill({ newPassword: 'Welcome-To-Acme-1' }),
    ...leaveField,
    sees(({ problems }) => problems.passwordWords),
  ),
};

/** A service of the app's own has seen this password in a leak. */
export const Breached: Story = {
  args: { help: { isBreached: async () => true } },
  play: play(
    fill({ newPassword: 'Analytical-1843' }),
    ...leaveField,
    sees(({ problems }) => problems.passwordBreached),
  ),
};
