'use client';
import { forwardRef, type ReactNode, useState } from 'react';
import { useSlot } from '../../react/context/appearance.js';
import { useAuthContext } from '../../react/context/context.js';
import { type Journey, useJourney } from '../../react/journeys/useFlow.js';
import { useAuth } from '../../react/session/useAuth.js';
import { useHeld } from '../../react/session/useHeld.js';
import { splitOptions } from '../journey/options/journeyOptions.js';
import { Root, type RootProps } from '../parts/Root.js';
import { JourneyView, type JourneyViewProps } from './JourneyView.js';
import { type OnSignedIn, useSignedInEvent } from './useSignedInEvent.js';

/** What every component that leads a person to a session takes, beside the props of its root element. */
export interface JourneyComponentProps
  extends Omit<JourneyViewProps, 'journey'>,
    Omit<RootProps, keyof JourneyViewProps> {
  /** Called once for each sign-in. */
  onSignedIn?: OnSignedIn;
  /** Stands above the card. */
  logo?: ReactNode;
  /** Replaces the view. */
  children?: ReactNode;
}

export interface JourneyRootProps extends JourneyComponentProps, Pick<JourneyViewProps, 'journey'> {}

/** The frame of `SignIn`, `SignUp` and `ForgotPassword`. Renders a `<div>`. */
export const JourneyRoot = forwardRef<HTMLDivElement, JourneyRootProps>(function JourneyRoot(props, ref) {
  const [options, others] = splitOptions(props);
  const { journey, onNavigate, links, headingLevel, autoFocus, onSignedIn, logo, children, ...rest } = others;
  const view = { onNavigate, links, headingLevel, autoFocus, ...options };
  const shown = useShownJourney(useArrival(journey));
  useSignedInEvent(onSignedIn);
  return (
    <Root {...rest} ref={ref}>
      {logo ? <Logo>{logo}</Logo> : null}
      {children ?? <JourneyView journey={shown} {...view} />}
    </Root>
  );
});

// Inside the root, whose class names may be for the logo too.
function Logo({ children }: { children: ReactNode }) {
  return <div {...useSlot('logo')}>{children}</div>;
}

// What an identity provider answered is taken up by the sign-in journey, whichever one the page draws; from there on
// the person is in that one, whose "back to sign in" leads to a form.
function useArrival(journey: Journey): Journey {
  const signIn = useJourney(useAuthContext('JourneyRoot').flows.signIn);
  const { name } = signIn.step;
  const [arrived, setArrived] = useState(false);
  const next = name === 'callback' || name === 'callbackFailed' || (arrived && name !== 'done');
  if (next !== arrived) setArrived(next);
  return next ? signIn : journey;
}

const done = { name: 'done' } as const;

// Somebody who is signed in has nothing to do in a journey but leave it.
function useShownJourney(journey: Journey): Journey {
  const { status } = useAuth();
  const held = useHeld();
  return status === 'signedIn' && !held ? { ...journey, step: done } : journey;
}
