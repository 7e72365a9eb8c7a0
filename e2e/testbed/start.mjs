import { fileURLToPath } from 'node:url';
import { build, preview } from 'vite';
import { loadSource } from '../../.ci/loadSource.mjs';

const ports = {
  app: Number(process.env.PORT ?? 5373),
  cognito: Number(process.env.COGNITO_PORT ?? 9429),
  tls: Number(process.env.COGNITO_TLS_PORT ?? 9443),
};

const settings = {
  configFile: fileURLToPath(new URL('vite.config.ts', import.meta.url)),
  logLevel: 'warn',
  build: {
    outDir: fileURLToPath(new URL(`../../build/testbed-${ports.app}`, import.meta.url)),
    emptyOutDir: true,
    chunkSizeWarningLimit: 10_000,
  },
};
const source = await loadSource();
const { createTriggers } = await source.import('/e2e/testbed/triggers.ts');
const { triggers, eventsOf } = createTriggers();
const { serve } = await source.import('/src/local/node/index.ts');
const cognito = await serve({ port: ports.cognito, httpsPort: ports.tls, triggers });
// After the local Cognito, which refuses to start in production: a build sets NODE_ENV.
await build(settings);
const app = await preview({
  ...settings,
  preview: { host: '127.0.0.1', port: ports.app, strictPort: true },
  plugins: [triggerEvents()],
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, close);

/** Answers `/_testbed/events?pool=ID` with the events that the pool's trigger functions received. */
function triggerEvents() {
  return {
    name: 'trigger-events',
    configurePreviewServer({ middlewares }) {
      middlewares.use('/_testbed/events', (request, response) => {
        const pool = new URL(request.url, 'http://testbed').searchParams.get('pool');
        response.setHeader('content-type', 'application/json');
        response.end(JSON.stringify(eventsOf(pool)));
      });
    },
  };
}

async function close() {
  await Promise.all([app.close(), cognito.close(), source.close()]);
  process.exit(0);
}
