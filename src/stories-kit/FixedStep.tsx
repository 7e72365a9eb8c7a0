import { useState } from 'react';
import { Root } from '../components/parts/Root.js';
import { type AuthService, createFlow, type Outcome, type Step } from '../core/index.js';
import { type JourneyOptions, JourneyView } from '../index.js';
import { useJourney } from '../react/journeys/useFlow.js';

export interface FixedStepProps {
  /** The step of the journey. */
  step: Step;
  /** The next answer to a challenge. Without an answer, the call stays pending. */
  answer?: Outcome;
  /** The options of the views. */
  options?: JourneyOptions;
}

/**
 * Draws a journey at a step that the local Cognito cannot lead to. The answers are fixed; the view is the
 * real view.
 */
export function FixedStep({ step, answer, options }: FixedStepProps) {
  const [flow] = useState(() => createFlow(answering(answer), step));
  return (
    <Root>
      <JourneyView journey={useJourney(flow)} options={options} />
    </Root>
  );
}

function answering(answer?: Outcome): AuthService {
  const reply = () => (answer ? Promise.resolve(answer) : new Promise<Outcome>(() => {}));
  // Every operation has the same answer, whatever its input is.
  return new Proxy({}, { get: () => reply }) as AuthService;
}
