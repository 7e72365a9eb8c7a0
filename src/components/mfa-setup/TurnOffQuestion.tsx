'use client';
import { type KeyboardEvent, useEffect, useId, useRef } from 'react';
import { useSlot } from '../../react/appearance.js';
import { useMessages } from '../../react/messages.js';
import { Button } from '../access/parts.js';

export interface TurnOffQuestionProps {
  /** What the method is called. */
  name: string;
  pending: boolean;
  onTurnOff(): void;
  onKeep(): void;
}

/**
 * Asks once more, by name, before a second factor goes. The focus comes to the question,
 * so that no reflex presses the button. Renders a `<div>`.
 */
export function TurnOffQuestion({ name, pending, onTurnOff, onKeep }: TurnOffQuestionProps) {
  const { mfaSetup, common } = useMessages();
  const textId = useId();
  const group = useRef<HTMLDivElement>(null);
  const slots = {
    question: useSlot('question'),
    text: useSlot('question-text'),
    actions: useSlot('mfa-method-actions'),
  };
  useEffect(() => group.current?.focus(), []);
  const keepOnEscape = (event: KeyboardEvent) => event.key === 'Escape' && onKeep();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset groups fields, and these are buttons
    <div
      ref={group}
      role="group"
      tabIndex={-1}
      aria-labelledby={textId}
      onKeyDown={keepOnEscape}
      {...slots.question}
    >
      <p id={textId} {...slots.text}>
        {mfaSetup.turnOffSure(name)}
      </p>
      <div {...slots.actions}>
        <Button variant="danger" aria-disabled={pending || undefined} onClick={() => pending || onTurnOff()}>
          {mfaSetup.turnOffShort}
        </Button>
        <Button onClick={onKeep}>{common.cancel}</Button>
      </div>
    </div>
  );
}
