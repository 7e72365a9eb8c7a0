const stars = [30, 90, 140, 205, 250, 350, 385];

/**
 * Draws hills for the background of a page, by the colour mode around or the `mode` given. Renders an
 * `<svg>`.
 */
export function Landscape({ mode }: { mode?: 'dark' }) {
  return (
    <svg
      viewBox="0 0 400 400"
      preserveAspectRatio="xMidYMid slice"
      aria-hidden="true"
      style={{ colorScheme: mode }}
    >
      <rect width="400" height="400" fill="light-dark(#eaf1f6, #12223f)" />
      <circle cx="300" cy="90" r="34" fill="light-dark(#fbe9b7, #f4e9c9)" />
      {stars.map((x, star) => (
        <circle key={x} cx={x} cy={40 + ((star * 53) % 150)} r="1.6" fill="#ffffff" />
      ))}
      <path d="M0 300C80 240 140 260 220 290S360 250 400 270V400H0Z" fill="light-dark(#d6e5dd, #1d3a4f)" />
      <path d="M0 340C70 310 150 330 240 345S350 320 400 335V400H0Z" fill="light-dark(#e4eee6, #0d1f2c)" />
    </svg>
  );
}
