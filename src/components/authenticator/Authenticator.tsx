'use client';
import { forwardRef } from 'react';
import { useAuthContext } from '../../react/context/context.js';
import { useJourney } from '../../react/journeys/useFlow.js';
import { useGate } from '../../react/session/useGate.js';
import type { EntryName } from '../journey/JourneyContext.js';
import { LoadingCard } from '../journey/LoadingCard.js';
import { ForgotPassword } from './ForgotPassword.js';
import type { JourneyChildren } from './JourneyBody.js';
import type { JourneyComponentProps } from './JourneyRoot.js';
import { SignIn } from './SignIn.js';
import { SignUp } from './SignUp.js';
import { useSignedInEvent } from './useSignedInEvent.js';

export interface AuthenticatorProps extends JourneyComponentProps {
  /**
   * The view to begin at; links move on from there.
   * @default 'signIn'
   */
  initialView?: EntryName;
  /**
   * The app: drawn once the person is signed in. A function of the journey draws the app at the step `done`, and views
   * of its own before; where it returns `undefined`, our view is drawn.
   */
  children?: JourneyChildren;
}

const entries = { signIn: SignIn, signUp: SignUp, forgotPassword: ForgotPassword };

/** Keeps its children back until a person is signed in. Renders a `<div>`, or the children alone. */
export const Authenticator = forwardRef<HTMLDivElement, AuthenticatorProps>(
  function Authenticator(props, ref) {
    const { initialView = 'signIn', onSignedIn, children, ...rest } = props;
    const Entry = entries[initialView];
    const journey = useJourney(useAuthContext('<Authenticator>').flows[initialView], initialView);
    const gate = useGate();
    const draw = typeof children === 'function' ? children : undefined;
    useSignedInEvent(onSignedIn);
    if (gate === 'signedIn') {
      return (
        <>{typeof children === 'function' ? children({ ...journey, step: { name: 'done' } }) : children}</>
      );
    }
    // A sign-in form that flashed up at each reload would look like a lost session.
    return (
      <Entry {...rest} ref={ref}>
        {gate === 'loading' ? <LoadingCard headingLevel={rest.headingLevel} /> : draw}
      </Entry>
    );
  },
);
