/** Props as JSON. `{ $: 'Puzzle' }`, at any depth, is replaced by the value of that name in `namedValues`. */
export type NamedProps = Readonly<Record<string, unknown>>;

/** The content of the testbed's page, as a test describes it. */
export interface PageContent {
  /**
   * The name of a component that the package exports.
   * @default 'Authenticator'
   */
  readonly component?: string;
  /** Props of that component. */
  readonly props?: NamedProps;
  /** Props of the `AuthProvider` around it, `config` and `endpoint` included. */
  readonly provider: NamedProps;
}

/** The key in `localStorage`: the content must be there after reloads and redirects, and in pop-ups. */
export const pageContentKey = 'testbed';
