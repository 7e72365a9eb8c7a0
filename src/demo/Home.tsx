import { Landscape } from './Landscape.js';
import { Link } from './router.js';
import { useSettings } from './settings.js';

/** What everybody sees first. */
export function Home() {
  const { home } = useSettings().words;
  return (
    <main className="home">
      <section className="hero">
        <div className="hero-text">
          <p className="eyebrow">{home.eyebrow}</p>
          <h1>{home.title}</h1>
          <p className="lead">{home.lead}</p>
          <p className="hero-actions">
            <Link className="button large" href="/members">
              {home.start}
            </Link>
            <a className="quiet-button large" href="#features">
              {home.browse}
            </a>
          </p>
        </div>
        <div className="hero-picture">
          <Landscape />
        </div>
      </section>
      <dl className="figures">
        {home.figures.map(([figure, label]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{figure}</dd>
          </div>
        ))}
      </dl>
      <section className="features" id="features">
        {home.features.map(([title, text], index) => (
          <article key={title}>
            <FeatureIcon index={index} />
            <h2>{title}</h2>
            <p>{text}</p>
          </article>
        ))}
      </section>
    </main>
  );
}

const icons = [
  'M4 19c3 0 3-3 6-3s3 3 6 3 3-3 4-3M6 12l4-8 3 5 2-3 4 6',
  'M5 9a11 11 0 0 1 14 0M8 12.5a6.5 6.5 0 0 1 4-1.5M4 4l16 16M12 18h.01',
  'M9 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM3 20c0-3.3 2.7-6 6-6s6 2.7 6 6M16 5.2a3 3 0 0 1 0 5.6M18 14.5c1.8.9 3 2.8 3 5.5',
];

function FeatureIcon({ index }: { index: number }) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true">
      <path
        d={icons[index]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
