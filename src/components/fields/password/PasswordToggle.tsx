'use client';
import { useState } from 'react';
import { usePart, useSlot } from '../../../react/context/appearance.js';
import { useMessages } from '../../../react/texts/messages.js';
import { Icon } from '../../parts/Icon.js';
import { VisuallyHidden } from '../../parts/VisuallyHidden.js';

export interface PasswordToggleProps {
  /** The label of the password field. */
  label: string;
  /** The id of the input. */
  controls: string;
  shown: boolean;
  onToggle(): void;
}

/** Shows and hides a password. The name of the button says what the next click does. Renders a `<button type="button">`. */
export function PasswordToggle({ label, controls, shown, onToggle }: PasswordToggleProps) {
  const { password } = useMessages();
  const Drawing = usePart('Icon', Icon);
  const [used, setUsed] = useState(false);
  return (
    <>
      <button
        type="button"
        aria-label={shown ? password.hide(label) : password.show(label)}
        aria-controls={controls}
        // The input keeps the focus and the keyboard of a phone stays up.
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => {
          setUsed(true);
          onToggle();
        }}
        {...useSlot('password-toggle')}
      >
        <Drawing name={shown ? 'eyeOff' : 'eye'} />
      </button>
      <VisuallyHidden role="status">
        {used && (shown ? password.shown(label) : password.hidden(label))}
      </VisuallyHidden>
    </>
  );
}
