import Link from 'next/link';

export default function Home() {
  return (
    <main>
      <h1>Fernway</h1>
      <Link href="/auth/login">Sign in</Link> <Link href="/auth/signup">Join</Link>{' '}
      <Link href="/people/login">Sign in by the router</Link>
    </main>
  );
}
