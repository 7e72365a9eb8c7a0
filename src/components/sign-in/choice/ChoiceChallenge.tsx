'use client';
import type { ComponentProps, ReactNode } from 'react';
import type { Journey } from '../../../react/journeys/useFlow.js';
import { Form } from '../../form/Form.js';
import { BackToSignIn } from '../../journey/EntryLink.js';
import { Card, SubmitButton } from '../../slots/first.js';
import { ChoiceField } from '../../slots/later.js';
import { AnotherWay } from '../another-way/AnotherWay.js';

export interface ChoiceChallengeProps {
  journey: Journey;
  texts: { title: string; submit: string; text?: string };
  options: ComponentProps<typeof ChoiceField>['options'];
  /**
   * The value that is selected at first.
   * @default the first
   */
  chosen?: string;
  /** More content below the choice. */
  children?: ReactNode;
}

/** Asks the person to choose between several options, with one of them selected. Renders a `<section>`. */
export function ChoiceChallenge(props: ChoiceChallengeProps) {
  const { journey, texts, options, chosen = options[0]?.value ?? '', children } = props;
  return (
    <Card title={texts.title} description={texts.text} footer={<BackToSignIn />}>
      <Form
        schema={(schemas) => schemas.choice()}
        defaultValues={{ choice: chosen }}
        onSubmit={({ choice }) => journey.answerChallenge({ answer: choice })}
        failure={journey.failure}
        pending={journey.pending !== null}
      >
        <ChoiceField name="choice" options={options} />
        <SubmitButton>{texts.submit}</SubmitButton>
        <AnotherWay />
        {children}
      </Form>
    </Card>
  );
}
