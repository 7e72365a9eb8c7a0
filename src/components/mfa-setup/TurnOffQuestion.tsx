'use client';
import { useLaterMessages } from '../../react/texts/messages.js';
import { Question } from '../journey/Question.js';

export interface TurnOffQuestionProps {
  /** What the method is called. */
  name: string;
  pending: boolean;
  onTurnOff(): void;
  onKeep(): void;
}

/** Asks once more, by name, before a second factor goes. Renders a `<div>`. */
export function TurnOffQuestion({ name, pending, onTurnOff, onKeep }: TurnOffQuestionProps) {
  const { mfaSetup } = useLaterMessages();
  return (
    <Question action={mfaSetup.turnOffShort} pending={pending} onConfirm={onTurnOff} onCancel={onKeep}>
      {mfaSetup.turnOffSure(name)}
    </Question>
  );
}
