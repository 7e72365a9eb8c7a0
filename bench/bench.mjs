import { requireBuild } from './bundle.mjs';
import { report } from './report.mjs';

/*
 * Ratios, each of two things measured in turns in this one run: they hold on a slow machine as on a fast one.
 */
requireBuild();
// React is several times slower without it, and nobody serves pages that way.
process.env.NODE_ENV = 'production';
const { serverRender } = await import('./serverRender.mjs');
const { srpSignIn } = await import('./srpSignIn.mjs');
const [few, many] = await srpSignIn([10, 1000]);
const [kit, bare] = await serverRender();

report('ratio', [
  {
    name: `SRP sign-in, server's part: 1,000 users (${ms(many)}) to 10 (${ms(few)})`,
    figure: many / few,
    limit: 1.5,
  },
  {
    name: `Server render: <SignIn> (${ms(kit)}) to a bare form (${ms(bare)})`,
    figure: kit / bare,
    limit: 15,
  },
]);

function ms(milliseconds) {
  return `${milliseconds.toFixed(2)} ms`;
}
