import { createServer } from 'vite';
import { root } from './setUp.mjs';

/** Runs the repository's TypeScript in this process, without a build. */
export async function loadSource() {
  const vite = await createServer({
    configFile: false,
    root,
    logLevel: 'warn',
    appType: 'custom',
    resolve: { tsconfigPaths: true },
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  });
  return { import: (path) => vite.ssrLoadModule(path), close: () => vite.close() };
}
