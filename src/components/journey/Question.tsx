'use client';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import { useSlot } from '../../react/context/appearance.js';
import { useMessages } from '../../react/texts/messages.js';
import { Button } from '../slots/first.js';

export interface QuestionProps {
  /** The text of the question, with the name of what will be removed. */
  children: ReactNode;
  /** The text of the button that confirms. */
  action: string;
  pending: boolean;
  onConfirm(): void;
  onCancel(): void;
}

/**
 * Asks for confirmation before something is removed. The focus moves to the question, not to a button, so
 * that a second press by habit does nothing. Renders a `<div>`.
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
