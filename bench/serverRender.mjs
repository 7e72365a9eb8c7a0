import { AuthProvider, SignIn } from 'cognito-kit';
import { createElement as h } from 'react';
import { renderToString } from 'react-dom/server';
import { medians } from './median.mjs';

const config = {
  Auth: { Cognito: { userPoolId: 'eu-central-1_Example', userPoolClientId: 'example' } },
};

const kit = h(AuthProvider, { config }, h(SignIn));
const bare = h(
  'form',
  null,
  h('label', null, 'Email', h('input', { name: 'username', type: 'email' })),
  h('label', null, 'Password', h('input', { name: 'password', type: 'password' })),
  h('button', { type: 'submit' }, 'Sign in'),
);

/** Milliseconds of processor time that a server takes to render the kit's sign-in, and a bare form beside it. */
export function serverRender() {
  return medians([() => timed(kit), () => timed(bare)], 60);
}

// Many at once, since a bare form alone is below what the clock can tell; of the processor's time, so that what
// else the machine does stays out of it.
function timed(element) {
  const start = process.cpuUsage();
  for (let count = 0; count < 50; count += 1) renderToString(element);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000 / 50;
}
