'use client';
import type { ReactNode } from 'react';
import type { Journey } from '../../react/useFlow.js';
import { BackToSignIn } from '../access/EntryLink.js';
import { CodeField } from '../access/laterParts.js';
import { Card, SubmitButton } from '../access/parts.js';
import { Form } from '../parts/Form.js';

export interface CodeChallengeProps {
  journey: Journey;
  texts: { title: string; submit: string; text: string };
  /** Where the code went, as Cognito tells it. */
  place?: string;
  /** What helps when no code arrives. */
  children?: ReactNode;
}

/** Asks for the one-time code of a second factor. */
export function CodeChallenge({ journey, texts, place, children }: CodeChallengeProps) {
  return (
    <Card title={texts.title} description={texts.text} footer={<BackToSignIn />}>
      <Form
        schema={(schemas) => schemas.code()}
        onSubmit={({ code }) => journey.answerChallenge({ answer: code })}
        failure={journey.failure}
        pending={journey.pending !== null}
      >
        <CodeField place={place} />
        <SubmitButton>{texts.submit}</SubmitButton>
        {children}
      </Form>
    </Card>
  );
}
