'use client';
import { type ChangeEvent, type ComponentProps, forwardRef, type ReactNode, useRef } from 'react';
import { useSlot } from '../../../react/context/appearance.js';
import { type PhoneCountries, usePhoneCountries } from '../../../react/context/phoneCountries.js';
import { useLaterMessages } from '../../../react/texts/messages.js';
import { useField } from '../../form/useField.js';
import { chain } from '../../parts/chain.js';
import { useMergedRefs } from '../../parts/useMergedRefs.js';
import { describedBy } from '../describedBy.js';
import { FieldFrame } from '../FieldFrame.js';
import { CountryPicker } from './CountryPicker.js';
import type { Country } from './tools/phoneTools.js';
import { usePhone } from './usePhone.js';

export interface PhoneFieldProps extends Omit<ComponentProps<'input'>, 'type'>, PhoneCountries {
  /** The name under which the schema and `onSubmit` see the number, in E.164. */
  name: string;
  /** The visible label; it names the input. */
  label: string;
  /** @default a text on how to write the country code, as long as no country is known */
  hint?: ReactNode;
  /** @default false */
  optional?: boolean;
}

/**
 * A phone number, spaced while it is typed, and its country, found by the typed code or chosen from a list. The tools
 * that know the phone numbers of the world are loaded at the first focus; without them the field takes a number with its
 * country code. Renders an `<input type="tel">` and a `<button>` in a `<div>`.
 * @see https://www.itu.int/rec/T-REC-E.164
 */
export const PhoneField = forwardRef<HTMLInputElement, PhoneFieldProps>(function PhoneField(props, ref) {
  const { name, label, hint, optional = false, defaultCountry, countries, ...own } = props;
  const { className, onChange, onBlur, onFocus, ...rest } = own;
  const { fields } = useLaterMessages();
  const field = useField(name, { label });
  const input = useRef<HTMLInputElement>(null);
  const inputRef = useMergedRefs(ref, input);
  const phone = usePhone({
    name,
    input,
    typed: field.defaultValue,
    countries: usePhoneCountries({ defaultCountry, countries }),
  });
  const help = hint ?? (phone.country || field.defaultValue ? null : fields.phoneHint);
  const onTyped = ({ target, nativeEvent }: ChangeEvent<HTMLInputElement>) =>
    phone.onInput(target, nativeEvent);
  function choose(country: Country) {
    phone.choose(country);
    input.current?.focus();
  }
  return (
    <FieldFrame field={field} label={label} hint={help} optional={optional}>
      <div {...useSlot('phone')}>
        <CountryPicker
          id={`${field.id}-country`}
          country={phone.country}
          countries={phone.listed}
          missing={phone.missing}
          disabled={field.pending}
          onFocus={phone.load}
          onChoose={choose}
        />
        <input
          {...asNumber}
          aria-required={!optional}
          readOnly={field.pending}
          defaultValue={field.defaultValue}
          placeholder={field.placeholder}
          {...rest}
          {...useSlot('input', className)}
          type="tel"
          id={field.id}
          name={name}
          ref={inputRef}
          onFocus={chain(onFocus, ({ currentTarget }) => phone.onFocus(currentTarget))}
          onChange={chain(chain(onChange, onTyped), field.onChange)}
          onBlur={chain(chain(onBlur, phone.tidy), field.onBlur)}
          aria-invalid={field.error ? true : undefined}
          aria-describedby={describedBy(field, help, rest['aria-describedby'])}
        />
      </div>
    </FieldFrame>
  );
});

// A number reads from left to right in every script.
const asNumber = {
  inputMode: 'tel',
  autoComplete: 'tel',
  autoCapitalize: 'none',
  autoCorrect: 'off',
  spellCheck: false,
  dir: 'ltr',
} as const;
