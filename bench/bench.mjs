import { requireBuild } from './bundle.mjs';
import { report } from './report.mjs';

/*
 * Ratios, each of two things measured in turns in this one run, hold on a slow machine as on a fast one. What a person
 * waits for is given in milliseconds too, and only here: such a limit would fail a test on a busy machine.
 */
requireBuild();
// React is several times slower without it, and no server runs React that way.
process.env.NODE_ENV = 'production';
const { serverRender } = await import('./serverRender.mjs');
const { srpSignIn } = await import('./srpSignIn.mjs');
const { startServer } = await import('./startServer.mjs');
const start = await startServer();
const [few, many] = await srpSignIn([10, 1000]);
const [kit, bare] = await serverRender();

report('ms', [
  { name: "SRP sign-in, server's part, 1,000 users in the pool", figure: many, limit: 60 },
  { name: 'Start of the local Cognito, its process included', figure: start, limit: 1000 },
]);
console.log();
report('ratio', [
  {
    name: `SRP sign-in, server's part: 1,000 users (${ms(many)}) to 10 (${ms(few)})`,
    figure: many / few,
    limit: 1.5,
  },
  {
    name: `Server render: <SignIn> (${ms(kit)}) to a bare form (${ms(bare)})`,
    figure: kit / bare,
    // A bare form is next to nothing; this is about the kit not growing slower.
    limit: 45,
  },
]);

function ms(milliseconds) {
  return `${milliseconds.toFixed(2)} ms`;
}
