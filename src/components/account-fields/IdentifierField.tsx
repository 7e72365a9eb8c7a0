'use client';
import type { ComponentProps } from 'react';
import { useAuth } from '../../react/session/useAuth.js';
import { useMessages } from '../../react/texts/messages.js';
import type { PhoneAssistProps } from '../fields/phone/PhoneAssist.js';
import { onDemand } from '../journey/onDemand.js';
import { Field } from '../slots/first.js';
import { identifierLabel } from './identifierLabel.js';

export interface IdentifierFieldProps
  extends Omit<ComponentProps<typeof Field>, 'name' | 'label' | 'type' | 'before'> {
  /** @default what people of the pool sign in with */
  label?: string;
  /**
   * Whether the account is new, so that its number must be of one of the app's countries.
   * @default false
   */
  isNew?: boolean;
}

/** Asks for what people of the pool sign in with: email, phone number, username, or any of them. Renders a `Field`. */
export function IdentifierField({ isNew = false, ...props }: IdentifierFieldProps) {
  const { fields } = useMessages();
  const { identifiers } = useAuth().pool;
  const [email, phone] = [identifiers.includes('email'), identifiers.includes('phone')];
  // A username may be any row of digits, so no country can be added to a number there.
  const name = identifiers.includes('username') || !(email || phone);
  const help = phone && !name && <Assist mixed={email} strict={isNew} />;
  return (
    <>
      <Field
        name="username"
        // Browsers fill no username in where the type is `tel`.
        // @see https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#attr-fe-username
        type={email && !phone && !name ? 'email' : 'text'}
        inputMode={phone && !name ? (email ? 'email' : 'tel') : undefined}
        dir={name ? undefined : 'ltr'}
        label={fields[identifierLabel(identifiers)]}
        before={!email && (help || undefined)}
        autoComplete="username"
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
        required
        {...props}
      />
      {email && help}
    </>
  );
}

const usePhoneAssist = onDemand(() =>
  import('../fields/phone/PhoneAssist.js').then((module) => module.PhoneAssist),
);

// The input is there from the start, and stays when what knows phone numbers is loaded.
function Assist(props: PhoneAssistProps) {
  const { part: Part } = usePhoneAssist();
  return Part ? <Part {...props} /> : null;
}
