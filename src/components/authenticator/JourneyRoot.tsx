'use client';
import { forwardRef, type ReactNode, useState } from 'react';
import { useSlot } from '../../react/context/appearance.js';
import { useAuthContext } from '../../react/context/context.js';
import { type Journey, useJourney } from '../../react/journeys/useFlow.js';
import { useGate } from '../../react/session/useGate.js';
import { type JourneyOptions, splitOptions } from '../journey/options/journeyOptions.js';
import { Root, type RootProps } from '../parts/Root.js';
import { JourneyBody, type JourneyChildren } from './JourneyBody.js';
import type { JourneyViewProps } from './JourneyView.js';
import { type OnSignedIn, useSignedInEvent } from './useSignedInEvent.js';

/** The props that the views of a journey take from the component around them. */
type ViewSettings = Omit<JourneyViewProps, 'journey' | 'options'>;

/**
 * The props that `SignIn`, `SignUp`, `ForgotPassword` and `Authenticator` share, besides those of their root
 * element.
 */
export interface JourneyComponentProps
  extends JourneyOptions,
    ViewSettings,
    Omit<RootProps, 'children' | keyof JourneyOptions | keyof ViewSettings> {
  /** Called once for each sign-in. */
  onSignedIn?: OnSignedIn;
  /** A logo above the card. */
  logo?: ReactNode;
  /**
   * Draws the journey in place of the kit's views: a node, or a function that gets the journey at each step.
   * Where the function returns `undefined`, the kit's view is drawn.
   */
  children?: JourneyChildren;
}

export interface JourneyRootProps extends JourneyComponentProps, Pick<JourneyViewProps, 'journey'> {}

/** Draws the frame of `SignIn`, `SignUp` and `ForgotPassword`. Renders a `<div>`. */
export const JourneyRoot = forwardRef<HTMLDivElement, JourneyRootProps>(function JourneyRoot(props, ref) {
  const [options, others] = splitOptions(props);
  const { journey, onNavigate, links, headingLevel, autoFocus, onSignedIn, logo, children, ...rest } = others;
  const shown = useAnsweredJourney(journey);
  const gate = useGate();
  useSignedInEvent(onSignedIn);
  return (
    <Root {...rest} ref={ref}>
      {logo ? <Logo>{logo}</Logo> : null}
      <JourneyBody
        // For a signed-in person, every journey is done.
        journey={gate === 'signedIn' ? { ...shown, step: done } : shown}
        {...{ options, onNavigate, links, headingLevel, autoFocus }}
      >
        {children}
      </JourneyBody>
    </Root>
  );
});

// Inside the root, because the root's class names may be for the logo too.
function Logo({ children }: { children: ReactNode }) {
  return <div {...useSlot('logo')}>{children}</div>;
}

const done = { name: 'done' } as const;

// Only the sign-in journey reads an identity provider's answer, on whichever page the person comes back. From
// then on this component draws the sign-in journey, whose "Back to sign in" leads to a form.
function useAnsweredJourney(journey: Journey): Journey {
  const signIn = useJourney(useAuthContext('JourneyRoot').flows.signIn, 'signIn');
  const { name } = signIn.step;
  const [answered, setAnswered] = useState(false);
  const next = name === 'callback' || name === 'callbackFailed' || (answered && name !== 'done');
  if (next !== answered) setAnswered(next);
  return next ? signIn : journey;
}
