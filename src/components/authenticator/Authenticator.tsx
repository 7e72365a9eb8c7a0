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

/** The app to protect, and the view that a sign-in begins with. */
export interface AuthenticatorProps extends JourneyComponentProps {
  /**
   * The first view; links lead on from there.
   * @default 'signIn'
   */
  initialView?: EntryName;
  /**
   * The app, drawn when the person is signed in. A function of the journey draws the app at the step `done`,
   * and views of its own before. Where the function returns `undefined`, the kit's view is drawn.
   */
  children?: JourneyChildren;
}

const entries = { signIn: SignIn, signUp: SignUp, forgotPassword: ForgotPassword };

/**
 * Draws its children only for a signed-in person, and a journey for everyone else. Renders a `<div>`, or only
 * the children.
 */
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
    // A sign-in form for a moment at each reload would look like a lost session.
    return (
      <Entry {...rest} ref={ref}>
        {gate === 'loading' ? <LoadingCard headingLevel={rest.headingLevel} /> : draw}
      </Entry>
    );
  },
);
