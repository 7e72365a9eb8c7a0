'use client';
import { useMessages } from '../../react/messages.js';
import { BackToSignIn } from '../access/EntryLink.js';
import type { ViewProps } from '../access/navigation.js';
import { Card, Field, SubmitButton } from '../access/parts.js';
import { Form } from '../parts/Form.js';

/**
 * Puts the question of the pool's own challenge: its `prompt` or `question` parameter, or a plain "Answer".
 * @see https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-challenge.html
 */
export function CustomChallengeView({ step, journey }: ViewProps<'customChallenge'>) {
  const { customChallenge: texts } = useMessages();
  const { question, prompt = question } = step.parameters;
  return (
    // The question is in the language of the pool, which need not read in the direction of the page.
    <Card title={texts.title} description={prompt && <bdi>{prompt}</bdi>} footer={<BackToSignIn />}>
      <Form
        schema={(schemas) => schemas.customAnswer()}
        onSubmit={journey.answerChallenge}
        failure={journey.failure}
        pending={journey.pending !== null}
      >
        <Field
          name="answer"
          label={texts.answer}
          // Most pools that ask something of their own sent a code to answer with.
          autoComplete="one-time-code"
          autoCapitalize="none"
          autoCorrect="off"
          spellCheck={false}
          enterKeyHint="go"
          required
        />
        <SubmitButton>{texts.submit}</SubmitButton>
      </Form>
    </Card>
  );
}
