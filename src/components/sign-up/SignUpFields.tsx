'use client';
import type { StandardSchemaV1 } from '@standard-schema/spec';
import { type ReactNode, useSyncExternalStore } from 'react';
import { useAuth } from '../../react/session/useAuth.js';
import { useLaterMessages } from '../../react/texts/messages.js';
import { AttributeField } from '../account-fields/AttributeField.js';
import { IdentifierField } from '../account-fields/IdentifierField.js';
import { PoolPasswordField, RepeatedPasswordField } from '../account-fields/NewPasswordFields.js';
import { textOf } from '../fields/textOf.js';
import { useFormParts } from '../form/FormContext.js';
import { useFieldRules } from '../form/useFieldRules.js';
import { Field } from '../slots/first.js';
import { PhoneField } from '../slots/later.js';
import type { PlannedPlace } from './signUpPlaces.js';
import { isPlace, type PlannedField, type SignUpPlan } from './signUpPlan.js';

export interface SignUpFieldsProps {
  plan: SignUpPlan;
  autoFocus?: boolean;
}

/** The fields of a sign-up form, in order. Renders no element of its own. */
export function SignUpFields({ plan, autoFocus }: SignUpFieldsProps) {
  return plan.items.map((item) => {
    if (isPlace(item)) {
      const { place, words } = item;
      if (place === 'username') {
        return <NewUsername key={place} words={words} autoFocus={autoFocus && plan.items[0] === item} />;
      }
      if (place === 'confirmPassword') return <RepeatedPasswordField key={place} {...passwordWords(words)} />;
      const enterKeyHint = plan.repeated ? 'next' : 'done';
      return (
        <PoolPasswordField key={place} name="password" {...{ enterKeyHint }} {...passwordWords(words)} />
      );
    }
    return <PlannedFieldView key={item.name} field={item} />;
  });
}

/** A field as the app or the pool asks for it. Renders the field of its kind, or nothing while `when` says no. */
export function PlannedFieldView({ field }: { field: PlannedField }) {
  return (
    <When holds={field.when}>
      <ShownField field={field} />
    </When>
  );
}

interface NewUsernameProps {
  words: PlannedPlace['words'];
  autoFocus: boolean | undefined;
}

// A username that people make up is no email, even where they can sign in with their email later.
function NewUsername({ words, autoFocus }: NewUsernameProps) {
  const { identifiers } = useAuth().pool;
  const { fields } = useLaterMessages();
  const common = { autoFocus, enterKeyHint: 'next', ...words } as const;
  if (identifiers.every((identifier) => identifier === 'phone')) {
    return <PhoneField label={fields.phoneNumber} {...common} name="username" />;
  }
  if (!identifiers.includes('username')) return <IdentifierField isNew {...common} />;
  return <Field label={fields.username} autoComplete="username" {...common} name="username" />;
}

// The `autocomplete` of a new password is not for the app to change.
function passwordWords({ label, hint, placeholder }: PlannedPlace['words']) {
  return { ...(label && { label }), hint, placeholder };
}

// Renders when the answer of `holds` changes, not with each key.
function When({ holds, children }: { holds?: PlannedField['when']; children: ReactNode }) {
  const { store } = useFormParts();
  const shown = () => !holds || holds(store.values());
  return useSyncExternalStore(store.subscribe, shown, shown) ? children : null;
}

function ShownField({ field }: { field: PlannedField }) {
  const { name, label, hint, required, component: Own, schema } = field;
  useFieldRules(name, { check: (value) => (schema ? checkBy(schema, value) : null) });
  if (!Own) return <AttributeField {...field} />;
  return <Own name={name} label={textOf(label) || name} hint={hint} required={required} />;
}

function checkBy(schema: StandardSchemaV1, value: string): Promise<string | null> | string | null {
  const result = schema['~standard'].validate(value);
  return 'then' in result ? Promise.resolve(result).then(firstMessage) : firstMessage(result);
}

function firstMessage({ issues }: StandardSchemaV1.Result<unknown>): string | null {
  return issues?.[0]?.message ?? null;
}
