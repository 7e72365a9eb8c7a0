'use client';
import { forwardRef } from 'react';
import { useAuth } from '../../react/session/useAuth.js';
import { useHeld } from '../../react/session/useHeld.js';
import type { EntryName } from '../journey/JourneyContext.js';
import { LoadingCard } from '../journey/LoadingCard.js';
import { ForgotPassword } from './ForgotPassword.js';
import type { JourneyComponentProps } from './JourneyRoot.js';
import { SignIn } from './SignIn.js';
import { SignUp } from './SignUp.js';
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
export const Authenticator = forwardRef<HTMLDivElement, AuthenticatorProps>(
  function Authenticator(props, ref) {
    const { initialView = 'signIn', onSignedIn, children, ...rest } = props;
    const Entry = entries[initialView];
    const { status } = useAuth();
    const held = useHeld();
    useSignedInEvent(onSignedIn);
    if (status === 'signedIn' && !held) return <>{children}</>;
    // A sign-in form that flashes up at each reload would look like a lost session.
    return (
      <Entry {...rest} ref={ref}>
        {status === 'loading' ? <LoadingCard headingLevel={rest.headingLevel} /> : undefined}
      </Entry>
    );
  },
);
