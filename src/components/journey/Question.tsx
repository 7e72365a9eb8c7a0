'use client';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import { useSlot } from '../../react/context/appearance.js';
import { useMessages } from '../../react/texts/messages.js';
import { Button } from '../slots/first.js';

export interface QuestionProps {
  /** What is asked, with the name of what it is about in it. */
  children: ReactNode;
  /** What the button that does it says. */
  action: string;
  pending: boolean;
  onConfirm(): void;
  onCancel(): void;
}

/**
 * Asks once more, by name, before something goes. The focus comes to the question, so that no reflex presses the
 * button. Renders a `<div>`.
 */
export function Question({ children, action, pending, onConfirm, onCancel }: QuestionProps) {
  const { common } = useMessages();
  const textId = useId();
  const group = useRef<HTMLDivElement>(null);
  const slots = {
    question: useSlot('question'),
    text: useSlot('question-text'),
    actions: useSlot('question-actions'),
  };
  useEffect(() => group.current?.focus(), []);
  const cancelOnEscape = (event: KeyboardEvent) => event.key === 'Escape' && onCancel();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset groups fields, and these are buttons
    <div
      ref={group}
      role="group"
      tabIndex={-1}
      aria-labelledby={textId}
      onKeyDown={cancelOnEscape}
      {...slots.question}
    >
      <p id={textId} {...slots.text}>
        {children}
      </p>
      <div {...slots.actions}>
        <Button variant="danger" aria-disabled={pending || undefined} onClick={() => pending || onConfirm()}>
          {action}
        </Button>
        <Button onClick={onCancel}>{common.cancel}</Button>
      </div>
    </div>
  );
}
