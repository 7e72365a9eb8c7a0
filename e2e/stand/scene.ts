/** Data that may name something of the registry as `{ $: 'Puzzle' }`, at any depth. */
export type SceneProps = Readonly<Record<string, unknown>>;

/** What the page of the stand draws. */
export interface Scene {
  /**
   * The name of a component that the package exports.
   * @default 'Authenticator'
   */
  readonly component?: string;
  /** Props of that component. */
  readonly props?: SceneProps;
  /** Props of the `AuthProvider` around it, `config` and `endpoint` included. */
  readonly provider: SceneProps;
}

/** Where the browser keeps the scene, so that it is there after reloads, redirects and in pop-ups. */
export const sceneKey = 'stand';
