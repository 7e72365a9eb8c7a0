'use client';
import { type ComponentProps, useContext } from 'react';
import { AppearanceContext, useSlot } from '../../react/context/appearance.js';
import { WordsContext } from '../../react/texts/messages.js';

export type RootProps = ComponentProps<'div'>;

/**
 * The outermost element of every top-level component: says language, direction and colour mode,
 * and is the edge of all styles. Renders a `<div>`.
 * @see https://www.w3.org/TR/WCAG22/#language-of-parts
 */
export function Root({ className, ...rest }: RootProps) {
  const { messages, pending } = useContext(WordsContext);
  const { colorMode } = useContext(AppearanceContext);
  return (
    <div
      lang={messages.locale}
      dir={messages.direction}
      {...rest}
      {...useSlot('root', className)}
      data-cognito-kit=""
      data-color-mode={colorMode === 'system' ? undefined : colorMode}
      data-pending-locale={pending ? '' : undefined}
    />
  );
}
