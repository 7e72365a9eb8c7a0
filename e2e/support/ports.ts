// Other ports than those of `npm start`, so that the tests run beside an open demo; an offset keeps two runs apart.
const offset = Number(process.env.E2E_PORT_OFFSET ?? 0);

/** The ports of the demo under test. */
export const demoPorts = { app: 5273 + offset, cognito: 9329 + offset };

/** The ports of the testbed. */
export const testbedPorts = { app: 5373 + offset, cognito: 9429 + offset, tls: 9443 + offset };

/** The ports of the demo on its development server. */
export const developmentPorts = { app: 5473 + offset, cognito: 9529 + offset };
