'use client';
import { forwardRef, Suspense, useContext } from 'react';
import { LoadingCard } from '../journey/LoadingCard.js';
import { lazyView } from '../journey/lazyView.js';
import { Root, type RootProps } from '../parts/Root.js';
import { type View, ViewContext, ViewFrame } from '../parts/ViewContext.js';

/** The heading level of the list, and what follows after it. */
export interface PasskeysProps extends Omit<RootProps, 'children'> {
  /** Called when the person presses "Continue". Without the function, there is no such button. */
  onDone?(): void;
  /**
   * The level of the heading, to fit the outline of the page.
   * @default 2
   */
  headingLevel?: View['headingLevel'];
}

const PasskeysView = lazyView(() => import('./PasskeysView.js').then((module) => module.PasskeysView));

/** Lists, adds and removes the passkeys of a signed-in person. Renders a `<div>`. */
export const Passkeys = forwardRef<HTMLDivElement, PasskeysProps>(function Passkeys(props, ref) {
  const { onDone, headingLevel = 2, ...rest } = props;
  // On a page that the person came to by a link, the heading takes the focus.
  const arrived = useContext(ViewContext).focusHeading;
  return (
    <Root {...rest} ref={ref}>
      <Suspense fallback={<LoadingCard headingLevel={headingLevel} />}>
        <ViewFrame headingLevel={headingLevel} follows={arrived}>
          <PasskeysView onDone={onDone} />
        </ViewFrame>
      </Suspense>
    </Root>
  );
});
