'use client';
import { type ComponentProps, forwardRef, useContext } from 'react';
import {
  AppearanceContext,
  type AppearanceProps,
  slotProps,
  useAppearance,
} from '../../react/context/appearance.js';
import { WordsContext } from '../../react/texts/messages.js';

export interface RootProps extends ComponentProps<'div'>, AppearanceProps {}

/**
 * The outermost element of every top-level component: says language, direction and colour mode, is the edge of all
 * styles, and adds class names and replaced parts for everything inside it. Renders a `<div>`.
 * @see https://www.w3.org/TR/WCAG22/#language-of-parts
 */
export const Root = forwardRef<HTMLDivElement, RootProps>(function Root(props, ref) {
  const { classNames, slots, className, ...rest } = props;
  const { messages, pending } = useContext(WordsContext);
  const appearance = useAppearance({ classNames, slots });
  const { colorMode } = appearance;
  return (
    <AppearanceContext.Provider value={appearance}>
      <div
        lang={messages.locale}
        dir={messages.direction}
        {...rest}
        {...slotProps(appearance, 'root', className)}
        ref={ref}
        data-cognito-kit=""
        data-color-mode={colorMode === 'inherit' ? undefined : colorMode}
        data-pending-locale={pending ? '' : undefined}
      />
    </AppearanceContext.Provider>
  );
});
