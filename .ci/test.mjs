import { checks, quickChecks } from './checks.mjs';
import { setUp, stop } from './setUp.mjs';

const lanes = 2;

const chosen = choose(process.argv.slice(2));
await setUp({ browsers: chosen.flatMap(({ browsers = [] }) => browsers) });
const began = performance.now();
const results = await runAll(chosen);
printSummary(chosen, results);

function choose(names) {
  if (names.length === 1 && names[0] === 'quick') return quickChecks;
  const unknown = names.filter((name) => !checks.some((check) => check.name === name));
  if (unknown.length > 0) {
    const known = checks.map(({ name }) => name).join(', ');
    stop(
      `There is no check named ${unknown.join(', ')}. There are ${known}; quick, alone, is a choice of them.`,
    );
  }
  return names.length > 0 ? checks.filter(({ name }) => names.includes(name)) : checks;
}

/** Runs all, two at a time where they may; one that fails stops none of the others. */
async function runAll(chosen) {
  const done = new Map();
  const waiting = [...chosen];
  const running = new Map();
  while (waiting.length + running.size > 0) {
    let next = takeReady(waiting, running, chosen);
    while (next) {
      running.set(next, runOne(next));
      next = takeReady(waiting, running, chosen);
    }
    const { check, ...result } = await Promise.race(running.values());
    running.delete(check);
    done.set(check, result);
  }
  return done;
}

function takeReady(waiting, running, chosen) {
  if (running.size >= lanes || [...running.keys()].some(({ alone }) => alone)) return undefined;
  const index = waiting.findIndex(({ alone, after = [] }) => {
    const needs = chosen.filter((check) => after.includes(check.name));
    const isFree = needs.every((check) => !waiting.includes(check) && !running.has(check));
    return isFree && (!alone || running.size === 0);
  });
  return index < 0 ? undefined : waiting.splice(index, 1)[0];
}

async function runOne(check) {
  const start = performance.now();
  const result = await check.run();
  const time = seconds(performance.now() - start);
  const mark = result.failed > 0 ? '✗' : '✓';
  console.log(`${mark} ${check.name.padEnd(12)} ${describe(result).padEnd(24)} ${time}`);
  if (result.failed > 0 || check.show) console.log(indent(result.output));
  return { check, ...result, time };
}

function printSummary(chosen, results) {
  const rows = chosen.map((check) => results.get(check));
  const passed = rows.reduce((sum, row) => sum + row.passed, 0);
  const failed = rows.reduce((sum, row) => sum + row.failed, 0);
  console.log('\n  check          passed   failed       time');
  for (const [index, { name }] of chosen.entries()) {
    const row = rows[index];
    const counts = `${String(row.passed).padStart(6)}   ${String(row.failed).padStart(6)}`;
    console.log(`  ${name.padEnd(14)} ${counts} ${row.time.padStart(10)}`);
  }
  console.log(`  ${'all'.padEnd(33)}${seconds(performance.now() - began).padStart(9)}\n`);
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}

function describe({ passed, failed }) {
  return failed > 0 ? `${passed} passed, ${failed} failed` : `${passed} passed`;
}

function seconds(milliseconds) {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

function indent(output) {
  return output
    .trim()
    .split('\n')
    .map((line) => `  │ ${line}`)
    .join('\n');
}
