'use client';
import { type ComponentProps, Suspense, useContext } from 'react';
import { LoadingCard } from '../journey/LoadingCard.js';
import { lazyView } from '../journey/lazyView.js';
import { ViewFrame } from '../journey/ViewFrame.js';
import { Root } from '../parts/Root.js';
import { type View, ViewContext } from '../parts/ViewContext.js';

export interface PasskeysProps extends Omit<ComponentProps<'div'>, 'children'> {
  /** Called when the person goes on; without it there is no such button. */
  onDone?(): void;
  /** @default 2 */
  headingLevel?: View['headingLevel'];
}

const PasskeysView = lazyView(() => import('./PasskeysView.js').then((module) => module.PasskeysView));

/** Lets a signed-in person see, add and remove passkeys. Renders a `<div>`. */
export function Passkeys({ onDone, headingLevel = 2, ...rest }: PasskeysProps) {
  // Where a page leads here, the view follows another already.
  const arrived = useContext(ViewContext).focusHeading;
  return (
    <Root {...rest}>
      <Suspense fallback={<LoadingCard headingLevel={headingLevel} />}>
        <ViewFrame headingLevel={headingLevel} follows={arrived}>
          <PasskeysView onDone={onDone} />
        </ViewFrame>
      </Suspense>
    </Root>
  );
}
