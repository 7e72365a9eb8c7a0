import { type AuthUser, SignedIn, SignedOut, useAuth } from 'cognito-kit';
import { Logo } from './Logo.js';
import { Link, navigate } from './router.js';
import { useSettings } from './settings.js';

/** The header of every page of the product; shows who is signed in. */
export function Header() {
  const { words } = useSettings();
  const { user } = useAuth();
  return (
    <header className="header">
      <Logo />
      <nav aria-label={words.nav.main}>
        <Link href="/">{words.nav.trails}</Link>
        <Link href="/members">{words.nav.hikes}</Link>
      </nav>
      <div className="header-account">
        <SignedOut>
          <Link className="quiet-button" href="/auth/login">
            {words.account.signIn}
          </Link>
          <Link className="button" href="/auth/signup">
            {words.account.join}
          </Link>
        </SignedOut>
        <SignedIn>{user ? <AccountMenu user={user} /> : null}</SignedIn>
      </div>
    </header>
  );
}

function AccountMenu({ user }: { user: AuthUser }) {
  const { words } = useSettings();
  const { signOut } = useAuth();
  const name = firstNameOf(user);

  async function leave() {
    await signOut();
    navigate('/', { replace: true });
  }

  return (
    <>
      <button
        className="account-button"
        type="button"
        popoverTarget="account-menu"
        aria-label={words.account.open}
      >
        <span className="initial" aria-hidden="true">
          {name.charAt(0).toUpperCase()}
        </span>
      </button>
      <div className="account-menu" id="account-menu" popover="auto">
        <p>
          <bdi>{user.displayName ?? name}</bdi>
          <small>
            <bdi>{user.email}</bdi>
          </small>
        </p>
        <Link href="/members">{words.nav.hikes}</Link>
        <Link href="/auth/account">{words.account.settings}</Link>
        <button type="button" onClick={leave}>
          {words.account.signOut}
        </button>
      </div>
    </>
  );
}

/** What to call a person: the first name, else the part before the @. */
export function firstNameOf({ displayName, email, username }: AuthUser): string {
  const name = displayName?.split(' ')[0] ?? email?.split('@')[0] ?? username;
  return name.charAt(0).toUpperCase() + name.slice(1);
}
