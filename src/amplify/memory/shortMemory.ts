/** Keeps one value about one user in the memory of the page, for fifteen minutes at most. */
export interface ShortMemory<Kept> {
  /** Takes the place of the value before. */
  keep(value: Kept): void;
  /** The value, if it is about this user and was not forgotten. */
  of(username: string | undefined): Kept | undefined;
  forget(): void;
}

/** Milliseconds. Cognito keeps the session of a sign-in no longer, whatever the app client says. */
const longest = 15 * 60 * 1000;

/** Makes the memory of one client for one kind of value. It holds passwords, so it is never stored. */
export function createShortMemory<Kept extends { readonly username: string }>(): ShortMemory<Kept> {
  let kept: Kept | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function forget(): void {
    kept = undefined;
    clearTimeout(timer);
  }

  return {
    forget,
    keep(value) {
      forget();
      kept = value;
      timer = setTimeout(forget, longest);
    },
    of: (username) => (kept?.username === username ? kept : undefined),
  };
}
