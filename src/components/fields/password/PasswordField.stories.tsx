import type { Meta, StoryObj } from '@storybook/react-vite';
import { defaultPasswordPolicy } from '../../../core/pool/defaultPasswordPolicy.js';
import { useMessages } from '../../../react/texts/messages.js';
import { inForm } from '../../../stories-kit/inForm.js';
import { fill, leave, marks, play, press, sees, shows } from '../../../stories-kit/steps.js';
import type { Schemas } from '../../form/store/types.js';
import { NewPasswordField, type NewPasswordFieldProps } from '../../password-help/NewPasswordField.js';
import { PasswordField } from './PasswordField.js';

function Password({ policy, hint }: Partial<Pick<NewPasswordFieldProps, 'policy' | 'hint'>>) {
  const { fields } = useMessages();
  const field = { name: 'password', label: fields.password, hint };
  if (policy) return <NewPasswordField {...field} policy={policy} />;
  return <PasswordField {...field} autoComplete="current-password" />;
}

const meta = {
  title: 'Parts/Password field',
  component: Password,
  decorators: [inForm],
  parameters: { form: { schema: (schemas: Schemas) => schemas.password() } },
} satisfies Meta<typeof Password>;

export default meta;
type Story = StoryObj<typeof meta>;

const byPolicy = {
  args: { policy: defaultPasswordPolicy },
  parameters: {
    form: {
      schema: (schemas: Schemas) =>
        schemas.signUp({
          identifiers: ['email'],
          authFlowType: 'USER_SRP_AUTH' as const,
          firstFactors: [],
          providers: [],
          confirmation: 'code' as const,
          passwordPolicy: defaultPasswordPolicy,
          requiredAttributes: [],
          mfa: { mode: 'off', methods: [] },
        }),
    },
  },
} satisfies Story;

const filled = fill({ password: 'Analytical-1843' });

export const Empty: Story = {};

export const Filled: Story = { play: play(filled) };

export const Shown: Story = {
  play: play(
    filled,
    press(({ password, fields }) => password.show(fields.password)),
    sees(({ password, fields }) => password.shown(fields.password)),
  ),
};

export const RulesBeforeTyping: Story = { ...byPolicy, play: play(shows('password-rules')) };

export const RulesHalfMet: Story = { ...byPolicy, play: play(fill({ password: 'analytical' })) };

export const RulesMet: Story = {
  ...byPolicy,
  play: play(
    filled,
    sees(({ passwordRules }) => passwordRules.progress(5, 5)),
  ),
};

export const RulesNotMet: Story = {
  ...byPolicy,
  play: play(
    fill({ password: 'analytical' }),
    leave(),
    leave(),
    marks('password'),
    sees(({ problems }) => problems.passwordPolicy),
  ),
};

/** A pool that asks for length alone, as NIST advises. */
export const OneRule: Story = {
  args: {
    policy: { minLength: 15, lowercase: false, uppercase: false, numbers: false, symbols: false },
  },
};

export const Pending: Story = {
  parameters: { form: { pending: true, defaultValues: { password: 'Analytical-1843' } } },
};
