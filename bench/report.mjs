/** Prints figures beside their limits and makes the process fail when one is over. */
export function report(unit, rows) {
  const width = Math.max(...rows.map(({ name }) => name.length));
  console.log(`${''.padEnd(width)}  ${unit.padStart(8)}  ${'limit'.padStart(8)}`);
  for (const { name, figure, limit } of rows) {
    const isOver = limit !== undefined && !(figure <= limit);
    const shownLimit = limit === undefined ? '–' : String(limit);
    console.log(
      `${name.padEnd(width)}  ${figure.toFixed(1).padStart(8)}  ${shownLimit.padStart(8)}${isOver ? '  over' : ''}`,
    );
    if (isOver) process.exitCode = 1;
  }
}
