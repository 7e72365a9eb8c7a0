'use client';
import { type ComponentProps, forwardRef, useState } from 'react';
import { usePart, useSlot } from '../../../react/context/appearance.js';
import { useLaterMessages } from '../../../react/texts/messages.js';
import { Button } from '../button/Button.js';
import { Icon } from '../Icon.js';
import { Words } from '../Words.js';

export interface CopyButtonProps extends Omit<ComponentProps<'div'>, 'onCopy'> {
  /** The text that goes to the clipboard. */
  text: string;
  /**
   * The words on the button.
   * @default 'Copy', in the language of the page
   */
  label?: string;
  /** Called when the clipboard refuses, as it does without permission or on plain HTTP. */
  onRefused?(): void;
}

/** Copies a text and says whether that worked. Renders a `<button>` in a `<div>`. */
export const CopyButton = forwardRef<HTMLDivElement, CopyButtonProps>(function CopyButton(props, ref) {
  const { text, label, onRefused, className, ...rest } = props;
  const { controls } = useLaterMessages();
  const [result, setResult] = useState<'copied' | 'copyFailed' | null>(null);
  const Action = usePart('Button', Button);
  const Drawing = usePart('Icon', Icon);
  async function copy() {
    const copied = await writeToClipboard(text);
    setResult(copied ? 'copied' : 'copyFailed');
    if (!copied) onRefused?.();
  }
  return (
    <div
      {...rest}
      {...useSlot('copy', className)}
      ref={ref}
      data-copied={result === 'copied' ? '' : undefined}
    >
      <Action onClick={copy}>
        <Drawing name={result === 'copied' ? 'check' : 'copy'} />
        <Words>{label ?? controls.copy}</Words>
      </Action>
      <span role="status" {...useSlot('copy-status')}>
        {result && controls[result]}
      </span>
    </div>
  );
});

// On plain HTTP `navigator.clipboard` is undefined, so the call itself throws.
async function writeToClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
