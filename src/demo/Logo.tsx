import { Link } from './router.js';

/** The name of the product; links to the home page. */
export function Logo() {
  return (
    <Link className="logo" href="/">
      <svg viewBox="0 0 32 32" aria-hidden="true">
        <rect width="32" height="32" rx="9" fill="var(--fern)" />
        <path d="M5.5 24.5 13.6 9.8l4 7.2 2.8-4.6 6.1 12.1z" fill="var(--on-fern)" />
        <path d="M13.6 9.8 16 14.1l-1.7 2-1.5-1.3-1.7 1.7-1-.2z" fill="var(--fern)" opacity=".35" />
      </svg>
      <span>Fernway</span>
    </Link>
  );
}
