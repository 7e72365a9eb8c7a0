import { useState } from 'react';
import { Root } from '../components/parts/Root.js';
import { type AuthService, createFlow, type Outcome, type Step } from '../core/index.js';
import { type JourneyOptions, JourneyView } from '../index.js';
import { useJourney } from '../react/journeys/useFlow.js';

export interface GivenProps {
  /** Where the journey stands. */
  step: Step;
  /** What the next answer to a challenge is; without it the answer never comes. */
  answer?: Outcome;
  /** What the app says about the views. */
  options?: JourneyOptions;
}

/** A journey at a step that the local Cognito does not lead to yet. Its answers are given, its view is the real one. */
export function Given({ step, answer, options }: GivenProps) {
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
