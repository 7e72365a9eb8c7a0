import type { ReactElement } from 'react';
import { createFlow, type StepName } from '../core/index.js';
import type { PageName } from '../pages/address/places.js';
import { AuthPages } from '../pages/index.js';
import { everyStep } from '../testing/everyStep.js';
import { answering, Stage } from '../testing/Stage.js';

/** A view or a page, to be put under the conditions that every view must bear. */
export interface TestedView {
  readonly name: string;
  /** Draws the view at its beginning. The service refuses everything, so that the view stays. */
  draw(): ReactElement;
}

/** Every page; a new page without a row does not compile. */
const pages: Record<PageName, true> = {
  login: true,
  signup: true,
  confirm: true,
  forgotPassword: true,
  mfa: true,
  passkeys: true,
  account: true,
};

/** Every view of a step, and every page. */
export const everyView: readonly TestedView[] = [
  // The keys of the table are its names.
  ...(Object.keys(everyStep) as StepName[]).map((name) => ({ name, draw: () => stageOf(name) })),
  ...[...Object.keys(pages), 'nothing'].map((name) => ({
    name: `/auth/${name}`,
    draw: () => (
      <AuthPages path={`/auth/${name}`} navigate={() => {}} layout="split" legalLinks={{ terms: '#terms' }} />
    ),
  })),
];

function stageOf(name: StepName): ReactElement {
  return <Stage flow={createFlow(answering({ failure: { code: 'network' } }), everyStep[name])} />;
}
