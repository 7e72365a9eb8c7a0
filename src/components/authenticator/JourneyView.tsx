'use client';
import { Suspense, useContext, useEffect, useState } from 'react';
import type { Step } from '../../core/index.js';
import { useDrawn } from '../../react/journeys/useDrawn.js';
import type { Journey } from '../../react/journeys/useFlow.js';
import { useAuth } from '../../react/session/useAuth.js';
import { WordsContext } from '../../react/texts/messages.js';
import { FormsContext, useForms } from '../form/FormsContext.js';
import { loadFormChecks } from '../form/loadFormChecks.js';
import { JourneyContext, type NavigationProps } from '../journey/JourneyContext.js';
import { LoadingCard } from '../journey/LoadingCard.js';
import { lazyView } from '../journey/lazyView.js';
import { type JourneyOptions, splitOptions } from '../journey/options/journeyOptions.js';
import { ViewFrame } from '../journey/ViewFrame.js';
import type { View } from '../parts/ViewContext.js';
import { SignInView } from '../sign-in/SignInView.js';
import { useTypedAttributes } from './useTypedAttributes.js';

export interface JourneyViewProps extends NavigationProps, JourneyOptions {
  /** From `useSignIn()`, `useSignUp()` or `useForgotPassword()`. */
  journey: Journey;
  /**
   * The level of each view's heading, to fit the outline of the page.
   * @default 2
   */
  headingLevel?: View['headingLevel'];
  /**
   * Whether the first view takes the focus into its first field; for pages that are there for it alone.
   * @default false
   */
  autoFocus?: boolean;
}

/**
 * Draws the step that a journey stands at, and moves the focus to its heading when the step changes.
 * Renders the view's card, without a root.
 */
export function JourneyView(props: JourneyViewProps) {
  const [options, others] = splitOptions(props);
  const { journey, onNavigate, links, headingLevel = 2, autoFocus = false } = others;
  const { step } = journey;
  const [firstCall] = useState(journey.call);
  const follows = journey.call !== firstCall;
  const rest = { journey, autoFocus: autoFocus && !follows };
  const typed = useTypedAttributes(step);
  const forms = useForms();
  useDrawn(journey);
  usePreload();
  return (
    <JourneyContext.Provider value={{ journey, onNavigate, links, options, forms, typed }}>
      <FormsContext.Provider value={forms}>
        <Suspense fallback={<LoadingCard headingLevel={headingLevel} />}>
          <ViewFrame key={keyOf(step)} headingLevel={headingLevel} follows={follows}>
            {step.name === 'signIn' ? (
              <SignInView step={step} {...rest} />
            ) : (
              <LaterView step={step} {...rest} />
            )}
          </ViewFrame>
        </Suspense>
      </FormsContext.Provider>
    </JourneyContext.Provider>
  );
}

const LaterView = lazyView(async () => {
  const modules = await Promise.all([import('./views/StepView.js'), import('./views/views.js')]);
  const [{ LaterView }, { preloadViews }] = modules;
  // Whoever needs one of the later views may soon need another.
  preloadViews();
  return LaterView;
});

// A custom challenge may ask again and again; each question begins with an empty answer. A name that comes back
// with a reload fills in a form that was drawn without it.
function keyOf(step: Step): string {
  const { name, username, parameters }: { name: string; username?: string; parameters?: object } = step;
  return JSON.stringify([name, username, parameters]);
}

// What comes after the first view is fetched once the browser has nothing to do, or a person begins.
function usePreload(): void {
  const { preload } = useAuth();
  const { loadLater } = useContext(WordsContext);
  useEffect(() => {
    function run() {
      stop();
      preload();
      void loadFormChecks();
      LaterView.preload();
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
