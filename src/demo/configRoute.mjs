/** The address at which the pages of the demo read their configuration. */
const address = '/demo-config.json';

/**
 * A Vite plugin that answers the demo's configuration as JSON, in the development server and beside a build: the ids
 * of the user pool are new at each start, so no build can contain them.
 */
export function configRoute(getConfig) {
  const answer = ({ middlewares }) => {
    middlewares.use(address, (_, response) => {
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(getConfig()));
    });
  };
  return { name: 'demo-config', configureServer: answer, configurePreviewServer: answer };
}
