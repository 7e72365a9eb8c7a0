const contours = [
  'M-20 330c90-60 170-40 250-86s150-96 262-70 160 10 330-44',
  'M-20 380c100-70 190-40 270-92s140-84 250-60 180 20 322-30',
  'M-20 432c110-76 200-44 286-96s150-70 244-50 190 20 312-16',
];

const trees = [
  [92, 872, 1.1],
  [148, 900, 0.8],
  [206, 846, 0.9],
  [560, 858, 1],
  [628, 836, 0.75],
  [676, 872, 1.25],
  [736, 850, 0.9],
] as const;

/** Hills at first light, drawn in the colours of the mode. Decoration only. */
export function Landscape() {
  return (
    <svg className="landscape" viewBox="0 0 800 1000" preserveAspectRatio="xMidYMid slice" aria-hidden="true">
      <defs>
        <linearGradient id="sky" x1="0" y1="0" x2="0" y2="1">
          <stop offset="0" stopColor="var(--sky-high)" />
          <stop offset="1" stopColor="var(--sky-low)" />
        </linearGradient>
      </defs>
      <rect width="800" height="1000" fill="url(#sky)" />
      <g fill="none" stroke="var(--contour)" strokeWidth="1.5">
        {contours.map((line) => (
          <path key={line} d={line} />
        ))}
      </g>
      <circle cx="560" cy="455" r="74" fill="var(--sun)" />
      <path
        fill="var(--hill-1)"
        d="M0 600c60-30 96-92 150-118 40-18 74 22 118 30 52 8 92-70 146-96 48-24 92 60 150 92 66 36 150-20 236 24v468H0z"
      />
      <path
        fill="var(--hill-2)"
        d="M0 690c80-10 130-66 210-70 96-4 128 74 226 70 104-4 150-86 240-80 50 4 90 26 124 36v354H0z"
      />
      <path
        fill="var(--hill-3)"
        d="M0 760c96 4 150 56 250 52 118-4 160-70 270-72 110-2 180 50 280 36v224H0z"
      />
      <path
        fill="none"
        stroke="var(--path)"
        strokeWidth="5"
        strokeLinecap="round"
        strokeDasharray="1 13"
        d="M380 1000c-20-50 90-70 84-118s-120-40-112-92 110-44 104-92-76-40-60-86 44-60 20-100"
      />
      <path fill="var(--hill-4)" d="M0 862c120-30 190 40 330 46s280-86 470-56v148H0z" />
      {trees.map(([x, y, size]) => (
        <path
          key={x}
          fill="var(--tree)"
          transform={`translate(${x} ${y}) scale(${size})`}
          d="M0-74 18-34H9l15 30H4V8h-8V-4h-20l15-30h-9z"
        />
      ))}
    </svg>
  );
}
