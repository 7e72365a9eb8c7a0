// Not those of `npm start`, so that the tests run beside a demo that somebody has open; an offset keeps two runs apart.
const offset = Number(process.env.E2E_PORT_OFFSET ?? 0);

/** Where the demo under test listens. */
export const demoPorts = { app: 5273 + offset, cognito: 9329 + offset };

/** Where the stand listens. */
export const standPorts = { app: 5373 + offset, cognito: 9429 + offset, tls: 9443 + offset };
