import { signUpOutAndIn } from './support/journey.mjs';
import { serveFolder } from './support/serveFolder.mjs';

/** An app built by webpack. */
export const webpack = [
  {
    name: 'webpack 5',
    app: 'webpack',
    outputs: 'src/amplify_outputs.json',
    serve: ({ path }) => serveFolder(`${path}/dist`),
    checks: { 'sign-up, sign-in, sign-out': signUpOutAndIn },
  },
];
