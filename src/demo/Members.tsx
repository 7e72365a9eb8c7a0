import { SignedIn, SignedOut, useAuth } from 'cognito-kit';
import { firstNameOf } from './Header.js';
import { Redirect } from './router.js';
import { useSettings } from './settings.js';
import { savedTrails, type Trail } from './trails.js';

/** For people who are signed in; everybody else is asked to sign in first and brought back. */
export function Members() {
  const { words } = useSettings();
  return (
    <main className="members">
      <SignedIn fallback={<p className="waiting">{words.members.waiting}</p>}>
        <Hikes />
      </SignedIn>
      <SignedOut>
        <Redirect to={`/auth/login?returnTo=${encodeURIComponent('/members')}`} />
      </SignedOut>
    </main>
  );
}

function Hikes() {
  const { members } = useSettings().words;
  const { user } = useAuth();
  return (
    <>
      <header className="members-header">
        <h1>{members.title(user ? firstNameOf(user) : '')}</h1>
        <p className="lead">{members.lead}</p>
      </header>
      <section className="next-hike" aria-labelledby="next-hike">
        <div>
          <h2 id="next-hike" className="eyebrow">
            {members.next}
          </h2>
          <p className="next-name">{members.nextName}</p>
          <p className="next-time">{members.nextTime}</p>
          <p>{members.nextNote}</p>
        </div>
        <Places taken={5} all={6} />
      </section>
      <section aria-labelledby="saved">
        <h2 id="saved">{members.saved}</h2>
        <ul className="trails">
          {savedTrails.map((trail) => (
            <TrailCard key={trail.name} trail={trail} />
          ))}
        </ul>
      </section>
    </>
  );
}

function Places({ taken, all }: { taken: number; all: number }) {
  return (
    <div className="places" aria-hidden="true">
      {Array.from({ length: all }, (_, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: places have no other name
        <span key={place} data-taken={place < taken ? '' : undefined} />
      ))}
    </div>
  );
}

function TrailCard({ trail }: { trail: Trail }) {
  const { members } = useSettings().words;
  return (
    <li>
      <Profile heights={trail.heights} label={members.profile(trail.name)} />
      <h3>
        <bdi>{trail.name}</bdi>
      </h3>
      <p>
        <bdi>{trail.place}</bdi>
      </p>
      <p className="trail-facts">
        <span>{members.length(trail.length)}</span>
        <span>{members.ascent(trail.ascent)}</span>
      </p>
    </li>
  );
}

const [width, height] = [280, 96];

function Profile({ heights, label }: { heights: readonly number[]; label: string }) {
  const [low, high] = [Math.min(...heights), Math.max(...heights)];
  const points = heights.map((metres, index) => {
    const x = (index / (heights.length - 1)) * width;
    const y = height - 10 - ((metres - low) / (high - low)) * (height - 24);
    return `${x.toFixed(1)} ${y.toFixed(1)}`;
  });
  const line = `M${points.join('L')}`;
  return (
    <svg
      className="profile"
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
    >
      <path d={`${line}V${height}H0Z`} fill="var(--profile)" />
      <path
        d={line}
        fill="none"
        stroke="var(--fern-text)"
        strokeWidth="2"
        vectorEffect="non-scaling-stroke"
      />
    </svg>
  );
}
