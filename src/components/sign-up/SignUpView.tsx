'use client';
import { useMemo, useState } from 'react';
import { usernameAttribute } from '../../core/fields/attributes.js';
import type { Metadata } from '../../core/index.js';
import { useAuth } from '../../react/session/useAuth.js';
import { useLaterMessages } from '../../react/texts/messages.js';
import { CaptchaField } from '../captcha/CaptchaField.js';
import { Form } from '../form/Form.js';
import { EntryLink } from '../journey/EntryLink.js';
import { FailureLink } from '../journey/FailureLink.js';
import { useJourneySettings, type ViewProps } from '../journey/JourneyContext.js';
import type { JourneyOptions } from '../journey/options/journeyOptions.js';
import { Words } from '../parts/Words.js';
import { ProvidersOnly } from '../providers/ProvidersOnly.js';
import { ProvidersPlace } from '../providers/ProvidersPlace.js';
import { useProviders } from '../providers/useProviders.js';
import { Card, SubmitButton } from '../slots/first.js';
import { newUsername } from './newUsername.js';
import { SignUpFields } from './SignUpFields.js';
import { isPlace, planOf, type SignUpPlan, sortedOut, withMore } from './signUpPlan.js';
import { withFormRule } from './withFormRule.js';

type Values = Readonly<Record<string, string | undefined>>;

/** Asks for a username, a password and what else the pool requires or the app wants to know. */
export function SignUpView({ step, journey, autoFocus }: ViewProps<'signUp'>) {
  const { signUp } = useLaterMessages();
  const { only } = useProviders();
  const footer = signUp.signIn && (
    <>
      <Words>{signUp.haveAccount}</Words> <EntryLink to="signIn">{signUp.signIn}</EntryLink>
    </>
  );
  if (only) {
    return (
      <ProvidersOnly title={signUp.title} footer={footer} username={step.username} autoFocus={autoFocus} />
    );
  }
  return (
    <Card title={signUp.title} footer={footer}>
      <SignUpForm {...{ step, journey, autoFocus }} />
      <ProvidersPlace divided />
    </Card>
  );
}

function SignUpForm({ step, journey, autoFocus }: ViewProps<'signUp'>) {
  const { signUp } = useLaterMessages();
  const { pool } = useAuth();
  const { options, typed } = useJourneySettings();
  const { initialValues, signUpSchema } = options;
  const plan = usePlan(options);
  const defaults = defaultsOf(plan);
  // The same username for all tries: after a lost answer a new one would create a second account.
  const [generated] = useState(newUsername);

  function submit({ password, confirmPassword: _, ...values }: Values, metadata: Metadata) {
    const username = plan.nameless ? generated : (values.username ?? '');
    for (const [name, value] of Object.entries({ ...values, username })) typed.set(name, value ?? '');
    const { attributes, clientMetadata } = sortedOut(plan, values);
    return journey.signUp({ username, password, attributes, ...withMore(metadata, clientMetadata) });
  }

  return (
    <Form<Values>
      schema={(schemas, shown) => withFormRule(schemas.signUp(pool, demandsOf(plan, shown)), signUpSchema)}
      defaultValues={{
        ...defaults,
        ...prefilled(initialValues),
        ...Object.fromEntries(typed),
        username:
          step.username ??
          typed.get('username') ??
          prefilledName(initialValues, usernameAttribute(pool)) ??
          defaults.username,
      }}
      onSubmit={submit}
      failure={journey.failure}
      pending={journey.pending !== null && journey.pending !== 'signInWithProvider'}
    >
      <FailureLink />
      <SignUpFields plan={plan} autoFocus={autoFocus} />
      <CaptchaField action="signUp" />
      <SubmitButton>{signUp.submit}</SubmitButton>
    </Form>
  );
}

function usePlan(options: JourneyOptions): SignUpPlan {
  const { pool } = useAuth();
  const { fields, consents, passwordless, generateUsername, confirmPassword } = options;
  return useMemo(
    () => planOf(pool, { fields, consents, passwordless, generateUsername, confirmPassword }),
    [pool, fields, consents, passwordless, generateUsername, confirmPassword],
  );
}

function demandsOf({ fields, nameless, passwordless, repeated }: SignUpPlan, shown: ReadonlySet<string>) {
  const asked = fields.filter(({ name }) => shown.has(name));
  return { nameless, passwordless, confirmPassword: repeated, fields: asked };
}

function defaultsOf({ items }: SignUpPlan): Record<string, string | undefined> {
  return Object.fromEntries(items.map((item) => [isPlace(item) ? item.place : item.name, item.defaultValue]));
}

// A link never fills in a password.
function prefilled({ password: _, confirmPassword: __, ...values }: Values = {}): Values {
  return values;
}

function prefilledName(initialValues: Values = {}, identified: string | null): string | undefined {
  return initialValues.username ?? (identified ? initialValues[identified] : undefined);
}
