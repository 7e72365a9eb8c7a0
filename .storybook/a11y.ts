import type { StoryContext } from '@storybook/react-vite';
import axe, { type Result } from 'axe-core';

type ColorMode = 'light' | 'dark';
type Direction = 'ltr' | 'rtl';

interface Look {
  readonly colorMode: ColorMode;
  readonly direction: Direction;
  /** The axe rules whose answer may differ in this look. */
  readonly rules: readonly string[];
}

const rulesOfColor = ['color-contrast', 'link-in-text-block'];
const rulesOfLayout = ['scrollable-region-focusable', 'target-size'];

/**
 * Checks a story that has played in the other colour mode and in the other direction, in place, since a run of all
 * stories for each look would take three times as long. Storybook's own check has seen the first look with every rule.
 * Runs only in tests: a person at the story would see it flicker.
 * @throws Error naming the violations, each with its look.
 */
export async function checkEveryLook({ globals, parameters }: StoryContext): Promise<void> {
  const inTests = import.meta.env.VITEST_STORYBOOK !== undefined;
  if (!inTests || parameters.a11y?.test === 'off') return;
  const problems: string[] = [];
  for (const look of otherLooks(globals.colorMode === 'dark' ? 'dark' : 'light', currentDirection())) {
    const restore = putOn(look);
    // Only violations are read: to describe every pass takes axe as long as the check itself.
    const { violations } = await axe.run(document.body, {
      runOnly: [...look.rules],
      resultTypes: ['violations'],
    });
    problems.push(...violations.map((violation) => describe(violation, look)));
    restore();
  }
  if (problems.length > 0) throw new Error(`Not accessible in every look:\n${problems.join('\n')}`);
}

// A mirrored layout may move text onto another background, so contrast is checked there too. A colour moves nothing.
function otherLooks(colorMode: ColorMode, direction: Direction): Look[] {
  const otherColorMode = colorMode === 'dark' ? 'light' : 'dark';
  const otherDirection = direction === 'rtl' ? 'ltr' : 'rtl';
  return [
    { colorMode: otherColorMode, direction, rules: rulesOfColor },
    { colorMode, direction: otherDirection, rules: [...rulesOfColor, ...rulesOfLayout] },
  ];
}

function currentDirection(): Direction {
  return document.querySelector('[data-cognito-kit]')?.getAttribute('dir') === 'rtl' ? 'rtl' : 'ltr';
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

// The contrast of a colour half-way through its transition means nothing.
function finishTransitions(): void {
  for (const animation of document.getAnimations()) {
    if (animation instanceof CSSTransition) animation.finish();
  }
}

function describe({ id, help, nodes }: Result, { colorMode, direction }: Look): string {
  const places = nodes.map(({ target, failureSummary }) => `  ${target.join(' ')}\n    ${failureSummary}`);
  return `${id} (${colorMode}, ${direction}): ${help}\n${places.join('\n')}`;
}
