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

/** What the views of a journey take from the component around them. */
type ViewSettings = Omit<JourneyViewProps, 'journey' | 'options'>;

/** What every component that leads a person to a session takes, beside the props of its root element. */
export interface JourneyComponentProps
  extends JourneyOptions,
    ViewSettings,
    Omit<RootProps, 'children' | keyof JourneyOptions | keyof ViewSettings> {
  /** Called once for each sign-in. */
  onSignedIn?: OnSignedIn;
  /** Drawn above the card. */
  logo?: ReactNode;
  /**
   * Draws the journey in place of our views: a node, or a function of the journey, which is called at each step; where
   * it returns `undefined`, our view is drawn.
   */
  children?: JourneyChildren;
}

export interface JourneyRootProps extends JourneyComponentProps, Pick<JourneyViewProps, 'journey'> {}

/** The frame of `SignIn`, `SignUp` and `ForgotPassword`. Renders a `<div>`. */
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
        // A person who is signed in has nothing left to do in a journey.
        journey={gate === 'signedIn' ? { ...shown, step: done } : shown}
        {...{ options, onNavigate, links, headingLevel, autoFocus }}
      >
        {children}
      </JourneyBody>
    </Root>
  );
});

// Inside the root, whose class names may be for the logo too.
function Logo({ children }: { children: ReactNode }) {
  return <div {...useSlot('logo')}>{children}</div>;
}

const done = { name: 'done' } as const;

// The sign-in journey takes up an identity provider's answer, whichever journey the page draws. From then on the page
// draws the sign-in journey, whose "Back to sign in" leads to a form.
function useAnsweredJourney(journey: Journey): Journey {
  const signIn = useJourney(useAuthContext('JourneyRoot').flows.signIn, 'signIn');
  const { name } = signIn.step;
  const [answered, setAnswered] = useState(false);
  const next = name === 'callback' || name === 'callbackFailed' || (answered && name !== 'done');
  if (next !== answered) setAnswered(next);
  return next ? signIn : journey;
}
