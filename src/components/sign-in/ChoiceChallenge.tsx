'use client';
import type { ComponentProps } from 'react';
import type { Journey } from '../../react/useFlow.js';
import { BackToSignIn } from '../access/EntryLink.js';
import { ChoiceField } from '../access/laterParts.js';
import { Card, SubmitButton } from '../access/parts.js';
import { Form } from '../parts/Form.js';

export interface ChoiceChallengeProps {
  journey: Journey;
  texts: { title: string; submit: string; text?: string };
  options: ComponentProps<typeof ChoiceField>['options'];
}

/** Asks which of several ways to go; the first is chosen already. */
export function ChoiceChallenge({ journey, texts, options }: ChoiceChallengeProps) {
  return (
    <Card title={texts.title} description={texts.text} footer={<BackToSignIn />}>
      <Form
        schema={(schemas) => schemas.choice()}
        defaultValues={{ choice: options[0]?.value ?? '' }}
        onSubmit={({ choice }) => journey.answerChallenge({ answer: choice })}
        failure={journey.failure}
        pending={journey.pending !== null}
      >
        <ChoiceField name="choice" options={options} />
        <SubmitButton>{texts.submit}</SubmitButton>
      </Form>
    </Card>
  );
}
