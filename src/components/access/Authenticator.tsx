'use client';
import { useAuth } from '../../react/useAuth.js';
import { useHeld } from '../../react/useHeld.js';
import { ForgotPassword } from '../forgot-password/ForgotPassword.js';
import { SignIn } from '../sign-in/SignIn.js';
import { SignUp } from '../sign-up/SignUp.js';
import type { JourneyComponentProps } from './JourneyRoot.js';
import { LoadingCard } from './LoadingCard.js';
import type { EntryName } from './navigation.js';
import { useSignedInEvent } from './useSignedInEvent.js';

export interface AuthenticatorProps extends JourneyComponentProps {
  /**
   * Where a person begins; links move on from there.
   * @default 'signIn'
   */
  initialView?: EntryName;
}

const entries = { signIn: SignIn, signUp: SignUp, forgotPassword: ForgotPassword };

/** Stands before its children until a person is signed in. Renders a `<div>`, or the children alone. */
export function Authenticator({ initialView = 'signIn', onSignedIn, children, ...rest }: AuthenticatorProps) {
  const Entry = entries[initialView];
  const { status } = useAuth();
  const held = useHeld();
  useSignedInEvent(onSignedIn);
  if (status === 'signedIn' && !held) return <>{children}</>;
  // A sign-in form that flashes up at each reload would look like a lost session.
  return (
    <Entry {...rest}>
      {status === 'loading' ? <LoadingCard headingLevel={rest.headingLevel} /> : undefined}
    </Entry>
  );
}
