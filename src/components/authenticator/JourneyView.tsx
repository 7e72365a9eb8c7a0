'use client';
import { Suspense, useContext, useEffect } from 'react';
import type { Step } from '../../core/index.js';
import { useDrawsOffers } from '../../react/journeys/useDrawsOffers.js';
import type { Journey } from '../../react/journeys/useFlow.js';
import { useAuth } from '../../react/session/useAuth.js';
import { WordsContext } from '../../react/texts/messages.js';
import { FormsContext, useForms } from '../form/FormsContext.js';
import { loadFormChecks } from '../form/loadFormChecks.js';
import { JourneyContext, type NavigationProps } from '../journey/JourneyContext.js';
import { LoadingCard } from '../journey/LoadingCard.js';
import { lazyView } from '../journey/lazyView.js';
import type { JourneyOptions } from '../journey/options/journeyOptions.js';
import { useFollows } from '../journey/useFollows.js';
import { useHidesSignUp } from '../journey/useHidesSignUp.js';
import { useMistakes } from '../journey/useMistakes.js';
import { type View, ViewFrame } from '../parts/ViewContext.js';
import { SignInView } from '../sign-in/SignInView.js';
import { useTypedAttributes } from './useTypedAttributes.js';

/** The journey to draw, the options of its views, and how links move between them. */
export interface JourneyViewProps extends NavigationProps {
  /** The journey from `useSignIn()`, `useSignUp()` or `useForgotPassword()`. */
  journey: Journey;
  /** The options of the views. */
  options?: JourneyOptions;
  /**
   * The level of each view's heading, to fit the outline of the page.
   * @default 2
   */
  headingLevel?: View['headingLevel'];
  /**
   * Whether the first field of the first view takes the focus; for pages whose only purpose is the journey.
   * @default false
   */
  autoFocus?: boolean;
}

const none: JourneyOptions = {};

/**
 * Draws the current step of a journey, and moves the focus to the heading when the step changes. Renders the
 * view's card, without a root.
 */
export function JourneyView(props: JourneyViewProps) {
  const { journey, options: given = none, onNavigate, links, headingLevel = 2, autoFocus = false } = props;
  const hideSignUp = useHidesSignUp(given);
  const options = { ...given, hideSignUp };
  const step = hideSignUp ? withoutSignUp(journey.step) : journey.step;
  const follows = useFollows(journey);
  const view = { journey, autoFocus: autoFocus && !follows };
  const typed = useTypedAttributes(step);
  const forms = useForms();
  useDrawsOffers(journey.name);
  useMistakes(given);
  usePreload();
  return (
    <JourneyContext.Provider value={{ journey, onNavigate, links, options, forms, typed }}>
      <FormsContext.Provider value={forms}>
        <Suspense fallback={<LoadingCard headingLevel={headingLevel} />}>
          <ViewFrame
            key={keyOf(step)}
            headingLevel={headingLevel}
            follows={follows}
            header={given.header?.({ ...journey, step })}
          >
            {step.name === 'signIn' ? (
              <SignInView step={step} {...view} />
            ) : (
              <StepView step={step} {...view} />
            )}
          </ViewFrame>
        </Suspense>
      </FormsContext.Provider>
    </JourneyContext.Provider>
  );
}

/** Draws every step but the first. */
export const StepView = lazyView(async () => {
  const modules = await Promise.all([import('./views/StepView.js'), import('./views/views.js')]);
  const [{ StepView }, { preloadViews }] = modules;
  // After one later view, another often follows.
  preloadViews();
  return StepView;
});

// Without a sign-up, a link or an address that asks for the sign-up gets the sign-in.
function withoutSignUp(step: Step): Step {
  return step.name === 'signUp' ? { name: 'signIn', username: step.username } : step;
}

// Includes the parameters because a custom challenge may follow a custom challenge, and each begins with an
// empty answer. Includes the username because a reload restores it after the form was drawn without it.
function keyOf(step: Step): string {
  const { name, username, parameters }: { name: string; username?: string; parameters?: object } = step;
  return JSON.stringify([name, username, parameters]);
}

// Loads the code and texts after the first view on idle, or at the first focus.
function usePreload(): void {
  const { preload } = useAuth();
  const { loadLater } = useContext(WordsContext);
  useEffect(() => {
    function run() {
      stop();
      preload();
      void loadFormChecks();
      void StepView.preload();
      loadLater();
    }
    function stop() {
      document.removeEventListener('focusin', run);
      cancelIdle(idle);
    }
    document.addEventListener('focusin', run);
    const idle = whenIdle(run);
    return stop;
  }, [preload, loadLater]);
}

// Safari has no `requestIdleCallback` before version 26.
function whenIdle(run: () => void): number {
  return window.requestIdleCallback?.(run, { timeout: 2000 }) ?? window.setTimeout(run, 200);
}

function cancelIdle(handle: number): void {
  if (window.cancelIdleCallback) window.cancelIdleCallback(handle);
  else window.clearTimeout(handle);
}
