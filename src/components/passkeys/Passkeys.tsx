'use client';
import { forwardRef, Suspense, useContext } from 'react';
import { LoadingCard } from '../journey/LoadingCard.js';
import { lazyView } from '../journey/lazyView.js';
import { ViewFrame } from '../journey/ViewFrame.js';
import { Root, type RootProps } from '../parts/Root.js';
import { type View, ViewContext } from '../parts/ViewContext.js';

export interface PasskeysProps extends Omit<RootProps, 'children'> {
  /** Called when the person goes on; without it there is no such button. */
  onDone?(): void;
  /** @default 2 */
  headingLevel?: View['headingLevel'];
}

const PasskeysView = lazyView(() => import('./PasskeysView.js').then((module) => module.PasskeysView));

/** Lets a signed-in person see, add and remove passkeys. Renders a `<div>`. */
export const Passkeys = forwardRef<HTMLDivElement, PasskeysProps>(function Passkeys(props, ref) {
  const { onDone, headingLevel = 2, ...rest } = props;
  // On a page that a link led to, the view follows another view already.
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
