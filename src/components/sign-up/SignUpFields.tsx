'use client';
import type { StandardSchemaV1 } from '@standard-schema/spec';
import { type ReactNode, useSyncExternalStore } from 'react';
import { useAuth } from '../../react/session/useAuth.js';
import { useLaterMessages } from '../../react/texts/messages.js';
import { AttributeField } from '../account-fields/AttributeField.js';
import { IdentifierField } from '../account-fields/IdentifierField.js';
import { NewPasswordFields } from '../account-fields/NewPasswordFields.js';
import { textOf } from '../fields/textOf.js';
import { useFormParts } from '../form/FormContext.js';
import { useFieldRules } from '../form/useFieldRules.js';
import { Field } from '../slots/first.js';
import { PhoneField } from '../slots/later.js';
import type { PlannedField, SignUpPlan } from './signUpPlan.js';

export interface SignUpFieldsProps {
  plan: SignUpPlan;
  autoFocus?: boolean;
}

/** The fields of a sign-up form, in order. Renders no element of its own. */
export function SignUpFields({ plan, autoFocus }: SignUpFieldsProps) {
  return plan.items.map((item) => {
    if (item === 'username')
      return <NewUsername key={item} autoFocus={autoFocus && plan.items[0] === item} />;
    if (item === 'password') return <NewPasswordFields key={item} name="password" />;
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

// A username that people make up is no email, even where they can sign in with their email later.
function NewUsername({ autoFocus }: { autoFocus: boolean | undefined }) {
  const { identifiers } = useAuth().pool;
  const { fields } = useLaterMessages();
  const common = { autoFocus, enterKeyHint: 'next' } as const;
  if (identifiers.every((identifier) => identifier === 'phone')) {
    return <PhoneField name="username" label={fields.phoneNumber} {...common} />;
  }
  if (!identifiers.includes('username')) return <IdentifierField isNew {...common} />;
  return <Field name="username" label={fields.username} autoComplete="username" {...common} />;
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
