/** How long tokens may take, in milliseconds; Amplify itself would wait for ever. */
const patience = 30_000;

/** A failure that comes in place of tokens; it waits from `begin` on. */
export interface TooLate {
  readonly failure: Promise<never>;
  begin(): void;
  end(): void;
}

/** Makes the failure of one exchange. */
export function tooLate(): TooLate {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let fail: (cause: unknown) => void = () => {};
  const failure = new Promise<never>((_, reject) => {
    fail = reject;
  });
  // Nobody waits for it when the exchange never begins.
  failure.catch(() => {});
  return {
    failure,
    begin() {
      timer = setTimeout(() => fail(new DOMException('No tokens came.', 'TimeoutError')), patience);
    },
    end: () => clearTimeout(timer),
  };
}
