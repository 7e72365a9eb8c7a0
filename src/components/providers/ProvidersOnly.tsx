'use client';
import { type ReactNode, useState } from 'react';
import type { Failure } from '../../core/index.js';
import { useMessages } from '../../react/texts/messages.js';
import { Form } from '../form/Form.js';
import { FormFailure } from '../form/FormFailure.js';
import { useJourneySettings } from '../journey/JourneyContext.js';
import { Card, Field, SubmitButton } from '../slots/first.js';
import { ProvidersPlace } from './ProvidersPlace.js';
import { RoutedPlace } from './RoutedPlace.js';
import { useProviderRoute } from './useProviderRoute.js';
import { useProviders } from './useProviders.js';

export interface ProvidersOnlyProps {
  title: string;
  notice?: ReactNode;
  footer?: ReactNode;
  /** The first value of the email field, where there is one. */
  username?: string | undefined;
  autoFocus?: boolean | undefined;
}

/**
 * Draws the first view of an app where people sign in by providers only: buttons, and an email field for
 * providers without a button.
 */
export function ProvidersOnly({ title, notice, footer, ...email }: ProvidersOnlyProps) {
  const { journey } = useJourneySettings();
  const { byEmail } = useProviders();
  return (
    <Card title={title} notice={notice} footer={footer}>
      {byEmail ? <EmailForm {...email} /> : <FormFailure failure={journey.failure} />}
      <ProvidersPlace divided={byEmail} />
    </Card>
  );
}

const invalidEmail: Failure = { code: 'invalidEmail', field: 'username' };

function EmailForm({ username, autoFocus }: Pick<ProvidersOnlyProps, 'username' | 'autoFocus'>) {
  const { fields, common } = useMessages();
  const { journey } = useJourneySettings();
  const route = useProviderRoute(username);
  const [failure, setFailure] = useState<Failure | null>(null);

  function follow({ username }: { username: string }) {
    const redirect = route.follow(username);
    // Always a new failure object, so that each failure is announced.
    setFailure(redirect ? null : { ...invalidEmail });
    return redirect;
  }

  return (
    <Form
      schema={(schemas) => schemas.signIn({ identifiers: ['email'] }, { nameAlone: true })}
      defaultValues={{ username }}
      onSubmit={follow}
      failure={failure ?? journey.failure}
      pending={journey.pending !== null && journey.pending !== 'signInWithProvider'}
    >
      <Field
        name="username"
        type="email"
        label={fields.email}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        autoFocus={autoFocus}
        enterKeyHint="go"
        onChange={route.onChange}
        required
      />
      {route.provider ? (
        <RoutedPlace provider={route.provider} />
      ) : (
        <SubmitButton>{common.continue}</SubmitButton>
      )}
    </Form>
  );
}
