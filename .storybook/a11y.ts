import type { StoryContext } from '@storybook/react-vite';
import axe, { type Result } from 'axe-core';

interface Look {
  readonly colorMode: 'light' | 'dark';
  readonly direction: 'ltr' | 'rtl';
}

const looks: readonly Look[] = [
  { colorMode: 'light', direction: 'ltr' },
  { colorMode: 'light', direction: 'rtl' },
  { colorMode: 'dark', direction: 'ltr' },
  { colorMode: 'dark', direction: 'rtl' },
];

/** What depends on the look of a page alone; every other rule has the same answer in each. */
const rulesOfLook = ['color-contrast', 'link-in-text-block', 'scrollable-region-focusable', 'target-size'];

/**
 * Checks a story that has played in each colour mode and direction, in place, since a run of all stories for each
 * look would take four times as long. Storybook's own check has seen the first look with every rule.
 * Only in tests: somebody who looks at the story would see it flicker.
 * @throws Error naming what is wrong, and in which look.
 */
export async function checkEveryLook({ globals, parameters }: StoryContext): Promise<void> {
  const inTests = import.meta.env.VITEST_STORYBOOK !== undefined;
  if (!inTests || parameters.a11y?.test === 'off') return;
  const others = looks.filter(({ colorMode, direction }) => {
    return colorMode !== globals.colorMode || direction !== currentDirection();
  });
  const problems: string[] = [];
  for (const look of others) {
    const restore = putOn(look);
    const { violations } = await axe.run(document.body, { runOnly: rulesOfLook });
    problems.push(...violations.map((violation) => describe(violation, look)));
    restore();
  }
  if (problems.length > 0) throw new Error(`Not accessible in every look:\n${problems.join('\n')}`);
}

function currentDirection(): string {
  return document.querySelector('[data-cognito-kit]')?.getAttribute('dir') ?? 'ltr';
}

function putOn({ colorMode, direction }: Look): () => void {
  const stages = [...document.querySelectorAll('[data-cognito-kit], .stage')];
  const restores = stages.flatMap((stage) => [
    setAttribute(stage, 'data-color-mode', colorMode),
    setAttribute(stage, 'dir', direction),
  ]);
  finishTransitions();
  return () => {
    for (const restore of restores) restore();
    finishTransitions();
  };
}

function setAttribute(element: Element, name: string, value: string): () => void {
  const before = element.getAttribute(name);
  element.setAttribute(name, value);
  return () => (before === null ? element.removeAttribute(name) : element.setAttribute(name, before));
}

// Half-way between two colours a contrast says nothing.
function finishTransitions(): void {
  for (const animation of document.getAnimations()) {
    if (animation instanceof CSSTransition) animation.finish();
  }
}

function describe({ id, help, nodes }: Result, { colorMode, direction }: Look): string {
  const places = nodes.map(({ target, failureSummary }) => `  ${target.join(' ')}\n    ${failureSummary}`);
  return `${id} (${colorMode}, ${direction}): ${help}\n${places.join('\n')}`;
}
