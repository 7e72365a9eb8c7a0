'use client';
import { type ComponentProps, forwardRef, useContext } from 'react';
import { AppearanceScope } from '../../react/context/AppearanceScope.js';
import { AppearanceContext, type AppearanceProps, useSlot } from '../../react/context/appearance.js';
import { WordsContext } from '../../react/texts/messages.js';

export interface RootProps extends ComponentProps<'div'>, AppearanceProps {}

/**
 * The outermost element of every top-level component: says language, direction and colour mode, is the edge of all
 * styles, and adds class names and replaced parts for everything inside it. Renders a `<div>`.
 * @see https://www.w3.org/TR/WCAG22/#language-of-parts
 */
export const Root = forwardRef<HTMLDivElement, RootProps>(function Root(props, ref) {
  const { classNames, slots, ...rest } = props;
  return (
    <AppearanceScope classNames={classNames} slots={slots}>
      <RootElement {...rest} ref={ref} />
    </AppearanceScope>
  );
});

// Inside the scope, whose class names may be for this element too.
const RootElement = forwardRef<HTMLDivElement, ComponentProps<'div'>>(function RootElement(props, ref) {
  const { className, ...rest } = props;
  const { messages, pending } = useContext(WordsContext);
  const { colorMode } = useContext(AppearanceContext);
  return (
    <div
      lang={messages.locale}
      dir={messages.direction}
      {...rest}
      {...useSlot('root', className)}
      ref={ref}
      data-cognito-kit=""
      data-color-mode={colorMode === 'system' ? undefined : colorMode}
      data-pending-locale={pending ? '' : undefined}
    />
  );
});
