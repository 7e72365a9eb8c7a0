/** A CSS custom property that a theme may set. */
export interface Token {
  /** The name with its dashes: `--ck-color-primary`. */
  readonly name: `--ck-${string}`;
  /** The use of the token. */
  readonly purpose: string;
  /** The value in the default theme: CSS, or a description where the value comes from other tokens. */
  readonly initial: string;
}

/**
 * The tokens that a brand sets, on `:root` or any element around the kit. All other values follow from these.
 */
export const semanticTokens: readonly Token[] = [
  {
    name: '--ck-color-primary',
    purpose:
      'The colour of the brand: the main button, links, what is chosen. Where the colour would be hard to read, links are darkened or lightened to 4.5:1.',
    initial: 'light-dark(#0b5e58, #84d9c9)',
  },
  {
    name: '--ck-color-on-primary',
    purpose: 'Text on the brand colour.',
    initial: 'white or black, whichever can be read',
  },
  {
    name: '--ck-color-background',
    purpose: 'The page behind the card.',
    initial: 'light-dark(#f6f5f2, #0f1211)',
  },
  {
    name: '--ck-color-surface',
    purpose: 'Cards, dialogs, secondary buttons.',
    initial: 'light-dark(#ffffff, #181c1b)',
  },
  {
    name: '--ck-color-surface-muted',
    purpose: 'Read-only fields, badges, keys, what is under the pointer.',
    initial: 'light-dark(#f4f2ee, #222726)',
  },
  {
    name: '--ck-color-field',
    purpose: 'Inside inputs, code boxes and choices.',
    initial: 'light-dark(#ffffff, #121615)',
  },
  { name: '--ck-color-text', purpose: 'Text.', initial: 'light-dark(#1c1b19, #f1f0ed)' },
  {
    name: '--ck-color-text-muted',
    purpose: 'Hints, descriptions, icons at rest.',
    initial: 'light-dark(#5f5c56, #a9aca8)',
  },
  {
    name: '--ck-color-border',
    purpose: 'Hairlines that only decorate.',
    initial: 'light-dark(#e4e1db, #2d3331)',
  },
  {
    name: '--ck-color-border-strong',
    purpose: 'Edges that show where a control is; at least 3:1.',
    initial: 'light-dark(#8a867e, #717975)',
  },
  {
    name: '--ck-color-focus',
    purpose: 'The focus ring; at least 3:1.',
    initial: 'the colour of links',
  },
  {
    name: '--ck-color-danger',
    purpose: 'Problems and what cannot be undone.',
    initial: 'light-dark(#b3261a, #ff9f93)',
  },
  {
    name: '--ck-color-danger-surface',
    purpose: 'Behind a problem.',
    initial: 'light-dark(#fdf2f0, #311a17)',
  },
  { name: '--ck-color-success', purpose: 'What went well.', initial: 'light-dark(#1b6a3a, #7fd69b)' },
  {
    name: '--ck-color-success-surface',
    purpose: 'Behind what went well.',
    initial: 'light-dark(#eff8f1, #14281b)',
  },
  { name: '--ck-color-warning', purpose: 'What to take care of.', initial: 'light-dark(#854f00, #f0c069)' },
  {
    name: '--ck-color-warning-surface',
    purpose: 'Behind what to take care of.',
    initial: 'light-dark(#fdf6e9, #2b2212)',
  },
  { name: '--ck-color-info', purpose: 'What is good to know.', initial: 'light-dark(#1d5a96, #92c4f5)' },
  {
    name: '--ck-color-info-surface',
    purpose: 'Behind what is good to know.',
    initial: 'light-dark(#eff6fc, #142434)',
  },
  {
    name: '--ck-color-overlay',
    purpose: 'Over the page, under a dialog.',
    initial: 'light-dark(rgb(22 24 23 / 0.48), rgb(0 0 0 / 0.64))',
  },
  {
    name: '--ck-font',
    purpose: 'The typeface of all text.',
    initial:
      'ui-sans-serif, system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif',
  },
  {
    name: '--ck-font-mono',
    purpose: 'Codes and keys.',
    initial: 'ui-monospace, "SF Mono", "Cascadia Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace',
  },
  {
    name: '--ck-font-size',
    purpose: 'Body text; inputs never go below 16 px under a finger.',
    initial: '0.9375rem',
  },
  { name: '--ck-font-weight-medium', purpose: 'Labels and buttons.', initial: '550' },
  { name: '--ck-font-weight-bold', purpose: 'Headings.', initial: '650' },
  { name: '--ck-line-height', purpose: 'Body text.', initial: '1.5' },
  { name: '--ck-space', purpose: 'The unit of all spacing; smaller is denser.', initial: '0.25rem' },
  {
    name: '--ck-control-height',
    purpose: 'Inputs and buttons; at least 44 px under a finger.',
    initial: '2.625rem',
  },
  { name: '--ck-radius', purpose: 'Inputs, buttons, notices.', initial: '0.625rem' },
  { name: '--ck-radius-large', purpose: 'Cards.', initial: '1.125rem' },
  { name: '--ck-border-width', purpose: 'All borders.', initial: '1px' },
  { name: '--ck-focus-width', purpose: 'The thickness of the focus ring.', initial: '2px' },
  { name: '--ck-duration', purpose: 'How long a change of state takes.', initial: '140ms' },
  {
    name: '--ck-shadow',
    purpose: 'Under cards.',
    initial:
      '0 1px 2px light-dark(rgb(38 34 26 / 0.05), rgb(0 0 0 / 0.3)), 0 6px 14px -4px light-dark(rgb(38 34 26 / 0.06), rgb(0 0 0 / 0.32)), 0 24px 48px -16px light-dark(rgb(38 34 26 / 0.12), rgb(0 0 0 / 0.5))',
  },
];

/**
 * Tokens for single parts, for a brand whose part differs from its own rules. Each falls back to a semantic
 * token.
 */
export const componentTokens: readonly Token[] = [
  { name: '--ck-avatar-radius', purpose: 'The picture or letter of a person.', initial: '50%' },
  {
    name: '--ck-button-danger-color',
    purpose: 'Text and edge of a button that cannot be undone.',
    initial: 'var(--ck-color-danger)',
  },
  { name: '--ck-button-height', purpose: 'All buttons.', initial: 'var(--ck-control-height)' },
  { name: '--ck-button-primary-background', purpose: 'The main button.', initial: 'var(--ck-color-primary)' },
  {
    name: '--ck-button-primary-background-active',
    purpose: 'The main button, pressed.',
    initial: 'a shade of `--ck-color-primary`',
  },
  {
    name: '--ck-button-primary-background-hover',
    purpose: 'The main button under the pointer.',
    initial: 'a shade of `--ck-color-primary`',
  },
  {
    name: '--ck-button-primary-color',
    purpose: 'Text of the main button.',
    initial: 'var(--ck-color-on-primary)',
  },
  { name: '--ck-button-radius', purpose: 'All buttons.', initial: 'var(--ck-radius)' },
  { name: '--ck-button-secondary-background', purpose: 'Other buttons.', initial: 'var(--ck-color-surface)' },
  {
    name: '--ck-button-secondary-background-hover',
    purpose: 'Other buttons under the pointer.',
    initial: 'var(--ck-color-surface-muted)',
  },
  {
    name: '--ck-button-secondary-border-color',
    purpose: 'Edge of other buttons.',
    initial: 'var(--ck-color-border-strong)',
  },
  { name: '--ck-button-secondary-color', purpose: 'Text of other buttons.', initial: 'var(--ck-color-text)' },
  { name: '--ck-button-weight', purpose: 'Text of all buttons.', initial: 'var(--ck-font-weight-medium)' },
  { name: '--ck-card-background', purpose: 'The card.', initial: 'var(--ck-color-surface)' },
  { name: '--ck-card-border-color', purpose: 'Edge of the card.', initial: 'var(--ck-color-border)' },
  {
    name: '--ck-card-padding',
    purpose: 'Inside the card; less on a narrow screen.',
    initial: 'calc(var(--ck-space) * 9)',
  },
  { name: '--ck-card-radius', purpose: 'Corners of the card.', initial: 'var(--ck-radius-large)' },
  { name: '--ck-card-shadow', purpose: 'Under the card.', initial: 'var(--ck-shadow)' },
  { name: '--ck-card-width', purpose: 'How wide a card grows.', initial: '26rem' },
  { name: '--ck-choice-background', purpose: 'A choice.', initial: 'var(--ck-color-field)' },
  {
    name: '--ck-choice-background-checked',
    purpose: 'The choice that is made.',
    initial: 'a tint of `--ck-color-primary`',
  },
  {
    name: '--ck-choice-border-color',
    purpose: 'Edge of a choice.',
    initial: 'var(--ck-color-border-strong)',
  },
  {
    name: '--ck-choice-border-color-checked',
    purpose: 'Edge of the choice that is made.',
    initial: 'var(--ck-color-primary)',
  },
  { name: '--ck-choice-radius', purpose: 'Corners of a choice.', initial: 'var(--ck-radius)' },
  { name: '--ck-code-slot-height', purpose: 'The boxes of a code.', initial: '3.25rem' },
  { name: '--ck-dialog-layer', purpose: 'The `z-index` of a dialog.', initial: '1000' },
  {
    name: '--ck-dialog-overlay',
    purpose: 'Over the page, under a dialog.',
    initial: 'var(--ck-color-overlay)',
  },
  { name: '--ck-heading-font', purpose: 'The typeface of headings.', initial: 'var(--ck-font)' },
  { name: '--ck-heading-size', purpose: 'Headings.', initial: '1.5rem' },
  { name: '--ck-heading-weight', purpose: 'Headings.', initial: 'var(--ck-font-weight-bold)' },
  { name: '--ck-input-background', purpose: 'Inputs and code boxes.', initial: 'var(--ck-color-field)' },
  {
    name: '--ck-input-border-color',
    purpose: 'Edge of inputs and code boxes.',
    initial: 'var(--ck-color-border-strong)',
  },
  {
    name: '--ck-input-border-color-focus',
    purpose: 'Their edge while they have the focus.',
    initial: 'var(--ck-color-focus)',
  },
  {
    name: '--ck-input-border-color-invalid',
    purpose: 'Their edge while something is wrong.',
    initial: 'var(--ck-color-danger)',
  },
  { name: '--ck-input-height', purpose: 'Inputs.', initial: 'var(--ck-control-height)' },
  { name: '--ck-input-radius', purpose: 'Corners of inputs and code boxes.', initial: 'var(--ck-radius)' },
  { name: '--ck-label-weight', purpose: 'Labels.', initial: 'var(--ck-font-weight-medium)' },
  {
    name: '--ck-link-color',
    purpose: 'Links and plain buttons.',
    initial: 'a readable shade of `--ck-color-primary`',
  },
  { name: '--ck-link-weight', purpose: 'Links and plain buttons.', initial: '500' },
  { name: '--ck-logo-height', purpose: 'An image as the logo.', initial: '2rem' },
  { name: '--ck-notice-radius', purpose: 'Notices and the list of problems.', initial: 'var(--ck-radius)' },
  {
    name: '--ck-page-background',
    purpose: 'Behind the card, or beside the form in the split layout.',
    initial: 'gradients of `--ck-color-primary`',
  },
  { name: '--ck-page-height', purpose: 'How tall a page is at least.', initial: '100dvh' },
  {
    name: '--ck-popover-layer',
    purpose: 'The `z-index` of a list that opens over the page.',
    initial: '10',
  },
  { name: '--ck-qr-code-size', purpose: 'The QR code.', initial: '12rem' },
];
