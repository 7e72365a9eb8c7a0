import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { useMessages } from '../../../react/texts/messages.js';
import { inForm } from '../../../stories-kit/inForm.js';
import {
  fill,
  leave,
  marks,
  play,
  press,
  type Step,
  sees,
  shows,
  submit,
} from '../../../stories-kit/steps.js';
import type { Schemas } from '../../form/store/types.js';
import { countryName } from './countries.js';
import { PhoneField, type PhoneFieldProps } from './PhoneField.js';
import type { Country } from './tools/phoneTools.js';

function Phone(props: Omit<PhoneFieldProps, 'name' | 'label'>) {
  const { fields } = useMessages();
  return <PhoneField defaultCountry="DE" {...props} name="phone_number" label={fields.phoneNumber} />;
}

const meta = {
  title: 'Parts/Phone field',
  component: Phone,
  decorators: [inForm],
  parameters: { form: { schema: (schemas: Schemas) => schemas.phone() } },
} satisfies Meta<typeof Phone>;

export default meta;
type Story = StoryObj<typeof meta>;

const openCountries = (country: Country): Step[] => [
  press(({ phone, locale }) => `${phone.country(countryName(country, locale))} (${country})`),
  shows('phone-option'),
];

const search =
  (text: string): Step =>
  ({ page }) =>
    userEvent.type(within(page).getByRole('combobox'), text);

const reads =
  (value: string): Step =>
  ({ page }) =>
    waitFor(() => expect(page.querySelector('input[name="phone_number"]')).toHaveValue(value));

export const Empty: Story = {};

/** Of a number without a country code, the country is the chosen one. */
export const Filled: Story = {
  play: play(fill({ phone_number: '01701234567' }), leave(), reads('+49 170 1234567')),
};

export const TypedWithCountryCode: Story = {
  play: play(fill({ phone_number: '+33612345678' }), reads('+33 6 12 34 56 78')),
};

/** Digits of any script are digits. */
export const ArabicDigits: Story = {
  args: { defaultCountry: 'SA' },
  play: play(fill({ phone_number: '٠٥٠١٢٣٤٥٦٧' }), leave(), reads('+966 50 123 4567')),
};

export const CountriesOpen: Story = { play: play(...openCountries('DE')) };

export const SearchByDialCode: Story = { play: play(...openCountries('DE'), search('+44')) };

export const SearchByIsoCode: Story = { play: play(...openCountries('DE'), search('za')) };

export const NoCountryFound: Story = {
  play: play(
    ...openCountries('DE'),
    search('xyz'),
    sees(({ phone }) => phone.none),
  ),
};

export const CountryChosen: Story = {
  play: play(...openCountries('DE'), search('CH{Enter}'), reads('+41 ')),
};

export const TooShort: Story = {
  play: play(
    fill({ phone_number: '+120655501' }),
    leave(),
    marks('phone_number'),
    sees(({ problems }) => problems.phoneTooShort),
  ),
};

export const TooLong: Story = {
  play: play(
    fill({ phone_number: '+1206555010012' }),
    leave(),
    marks('phone_number'),
    sees(({ problems }) => problems.phoneTooLong),
  ),
};

export const Missing: Story = { play: play(submit(), marks('phone_number')) };

export const Optional: Story = { args: { optional: true } };

export const WithHint: Story = { args: { hint: 'We text you when your order is ready.' } };

export const Pending: Story = {
  parameters: { form: { pending: true, defaultValues: { phone_number: '+491701234567' } } },
};

export const RefusedByTheService: Story = {
  parameters: {
    form: {
      failure: { code: 'invalidPhoneNumber', field: 'phone_number' },
      defaultValues: { phone_number: '+491701234567' },
    },
  },
  play: play(
    marks('phone_number'),
    sees(({ failures }) => failures.invalidPhoneNumber),
  ),
};
