import type { Context } from '../context/context.js';

/** An account that was made in this page and is not confirmed yet, as far as signing in to it takes. */
export interface NewAccount {
  readonly username: string;
  readonly password?: string;
  /** The email or phone number that stands in for a name that nobody typed. */
  readonly contact?: string;
}

/** Milliseconds; whoever takes longer to confirm an account signs in by hand. */
const longest = 15 * 60 * 1000;

interface Kept {
  readonly account: NewAccount;
  readonly timer: ReturnType<typeof setTimeout>;
}

const kept = new WeakMap<Context, Kept>();

/**
 * Keeps an account until it is confirmed, in the memory of this page alone. Amplify does the same, but forgets it
 * three minutes after any sign-up, and in a pool that confirms by link it leaves a confirmation without an answer.
 */
export function keepAccount(context: Context, account: NewAccount): void {
  dropAccount(context);
  kept.set(context, { account, timer: setTimeout(() => kept.delete(context), longest) });
}

/** The account of that name that was made last in this page, if it was. */
export function accountOf(context: Context, username: string): NewAccount | undefined {
  const account = kept.get(context)?.account;
  return account?.username === username ? account : undefined;
}

/** Forgets the account. */
export function dropAccount(context: Context): void {
  clearTimeout(kept.get(context)?.timer);
  kept.delete(context);
}
