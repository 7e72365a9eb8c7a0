/** Times several things in turns, so that a busy moment of the machine meets them all; answers medians in ms. */
export async function medians(runs, times) {
  const samples = runs.map(() => []);
  for (let turn = 0; turn < times; turn += 1) {
    for (const [index, run] of runs.entries()) samples[index].push(await run());
  }
  return samples.map((sample) => sample.sort((a, b) => a - b)[Math.floor(sample.length / 2)]);
}
