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
  /** What the field of the email begins with, where there is one. */
  username?: string | undefined;
  autoFocus?: boolean | undefined;
}

/** The first view of an app with no other way in than identity providers: their buttons, and an email for those without. */
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
    const left = route.follow(username);
    // Each time a failure of its own, so that each is told.
    setFailure(left ? null : { ...invalidEmail });
    return left;
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
