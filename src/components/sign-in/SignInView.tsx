'use client';
import type { AuthFlowType } from '../../core/index.js';
import { usePasskeyAutofill } from '../../react/journeys/usePasskeyAutofill.js';
import { useAuth } from '../../react/session/useAuth.js';
import { useMessages } from '../../react/texts/messages.js';
import { IdentifierField } from '../account-fields/IdentifierField.js';
import { KnownPasswordField } from '../account-fields/KnownPasswordField.js';
import { CaptchaField } from '../captcha/CaptchaField.js';
import { Form } from '../form/Form.js';
import { EntryLink } from '../journey/EntryLink.js';
import { FailureLink } from '../journey/FailureLink.js';
import { useJourneySettings, type ViewProps } from '../journey/JourneyContext.js';
import { lazyView } from '../journey/lazyView.js';
import { Words } from '../parts/Words.js';
import { ProvidersPlace } from '../providers/ProvidersPlace.js';
import { RoutedPlace } from '../providers/RoutedPlace.js';
import { useProviderRoute } from '../providers/useProviderRoute.js';
import { useProviders } from '../providers/useProviders.js';
import { Card, Notice, SubmitButton } from '../slots/first.js';

// Most apps have a form too, and load none of this view.
const ProvidersOnly = lazyView(() =>
  import('../providers/ProvidersOnly.js').then((module) => module.ProvidersOnly),
);

/**
 * The first view of most people: asks for the username, and for the password where people have no choice of
 * factors.
 */
export function SignInView({ step, journey, autoFocus }: ViewProps<'signIn'>) {
  const { signIn, notices } = useMessages();
  const { initialValues, hideSignUp } = useJourneySettings().options;
  const { only } = useProviders();
  const username = step.username ?? initialValues?.username;
  const { notice } = step;
  const tone = notice === 'startAgain' ? 'info' : 'success';
  const noticeCard = notice && <Notice tone={tone}>{notices[notice]}</Notice>;
  if (only) {
    return (
      <ProvidersOnly title={signIn.title} notice={noticeCard} username={username} autoFocus={autoFocus} />
    );
  }
  return (
    <Card
      title={signIn.title}
      notice={noticeCard}
      footer={
        !hideSignUp &&
        signIn.signUp && (
          <>
            <Words>{signIn.noAccount}</Words> <EntryLink to="signUp">{signIn.signUp}</EntryLink>
          </>
        )
      }
    >
      <SignInForm {...{ journey, username, autoFocus }} />
      <ProvidersPlace divided />
    </Card>
  );
}

type SignInFormProps = Pick<ViewProps<'signIn'>, 'journey' | 'autoFocus'> & { username: string | undefined };

function SignInForm({ journey, username, autoFocus }: SignInFormProps) {
  const { signIn, common } = useMessages();
  const { pool } = useAuth();
  const { identifierFirst, passwordless } = useJourneySettings().options;
  const nameAlone = asksNameAlone(pool.authFlowType, identifierFirst);
  // Every pool keeps passwords beside its other first factors, unless the app says that no account has one.
  const hasPasswords = pool.authFlowType !== 'CUSTOM_WITHOUT_SRP' && !passwordless;
  const hasPasskey = usePasskeyAutofill(journey);
  const route = useProviderRoute(username);
  return (
    <Form
      schema={(schemas) => schemas.signIn(pool, { nameAlone: nameAlone || route.provider !== undefined })}
      defaultValues={{ username }}
      onSubmit={(values, metadata) =>
        route.follow(values.username) ?? journey.signIn({ ...values, ...metadata })
      }
      failure={journey.failure}
      pending={journey.pending !== null && journey.pending !== 'signInWithProvider'}
    >
      <FailureLink />
      <IdentifierField
        autoFocus={autoFocus}
        autoComplete={hasPasskey ? 'username webauthn' : 'username'}
        enterKeyHint={nameAlone ? 'go' : 'next'}
        onChange={route.onChange}
      />
      {route.provider ? (
        <RoutedPlace provider={route.provider} />
      ) : (
        <>
          {!nameAlone && <KnownPasswordField failure={journey.failure} />}
          {hasPasswords && <EntryLink to="forgotPassword">{signIn.forgotPassword}</EntryLink>}
          {!(nameAlone && keepsName[pool.authFlowType]) && <CaptchaField action="signIn" />}
          <SubmitButton>{nameAlone ? common.continue : signIn.submit}</SubmitButton>
        </>
      )}
    </Form>
  );
}

// With these flows, Cognito gets no request before the password, so the CAPTCHA is in the password step.
const keepsName: Partial<Record<AuthFlowType, true>> = {
  USER_SRP_AUTH: true,
  USER_PASSWORD_AUTH: true,
  CUSTOM_WITH_SRP: true,
};

// A flow without a password never asks for one, whatever the app has set.
function asksNameAlone(flow: AuthFlowType, wanted = flow === 'USER_AUTH'): boolean {
  return flow === 'CUSTOM_WITHOUT_SRP' || wanted;
}
