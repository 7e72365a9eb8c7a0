'use client';
import { useMemo, useState } from 'react';
import { useLaterMessages } from '../../../react/texts/messages.js';
import { Form } from '../../form/Form.js';
import { FormFailure } from '../../form/FormFailure.js';
import { BackToSignIn } from '../../journey/EntryLink.js';
import { useJourneySettings, type ViewProps } from '../../journey/JourneyContext.js';
import type { ChallengeProps } from '../../journey/options/challenges.js';
import { Isolated } from '../../parts/Isolated.js';
import { Card, Field, SubmitButton } from '../../slots/first.js';
import { AnotherWay } from '../another-way/AnotherWay.js';
import { rendererOf } from './rendererOf.js';

/**
 * Draws a custom challenge of the pool: with the app's component where `challenges` has one, else the
 * `prompt` or `question` parameter and a field.
 * @see https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-challenge.html
 */
export function CustomChallengeView(props: ViewProps<'customChallenge'>) {
  const { journey, step } = props;
  const { customChallenge: texts } = useLaterMessages();
  const { challenges } = useJourneySettings().options;
  const failure = useFailure(props);
  const pending = journey.pending !== null;
  const { question, prompt = question } = step.parameters;
  const Renderer = rendererOf(challenges, step.parameters);

  const answer: ChallengeProps['answer'] = async (answer, metadata) => {
    await journey.answerChallenge({ ...metadata, answer });
  };

  if (Renderer) {
    return (
      <Card title={texts.title} footer={<BackToSignIn />}>
        <FormFailure failure={failure} />
        <Renderer parameters={step.parameters} answer={answer} pending={pending} failure={failure} />
        <AnotherWay />
      </Card>
    );
  }
  return (
    // The question is in the language of the pool, whose direction may differ from the page.
    <Card title={texts.title} description={prompt && <Isolated>{prompt}</Isolated>} footer={<BackToSignIn />}>
      <Form
        schema={(schemas) => schemas.customAnswer()}
        onSubmit={journey.answerChallenge}
        failure={failure}
        pending={pending}
      >
        <Field
          name="answer"
          label={texts.answer}
          // In most pools with a custom challenge, the answer is a code that the pool has sent.
          autoComplete="one-time-code"
          autoCapitalize="none"
          autoCorrect="off"
          spellCheck={false}
          enterKeyHint="go"
          required
        />
        <SubmitButton>{texts.submit}</SubmitButton>
        <AnotherWay />
      </Form>
    </Card>
  );
}

// After a wrong answer, a pool may send the same challenge again, which Cognito does not report as a failure.
function useFailure({ step, journey }: ViewProps<'customChallenge'>) {
  const { again } = useLaterMessages().customChallenge;
  const [first] = useState(step);
  const { failure, pending } = journey;
  const repeated = step !== first && !failure && !pending;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each repetition is a failure of its own
  return useMemo(
    () => (repeated ? ({ code: 'refused', message: again } as const) : failure),
    [repeated, step, failure, again],
  );
}
