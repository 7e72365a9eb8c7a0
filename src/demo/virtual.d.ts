/** What `npm start` seeded and where it runs. */
declare module 'virtual:demo-config' {
  type DemoConfig = import('./seed.js').DemoConfig;

  export const configs: DemoConfig['configs'];
  export const endpoint: DemoConfig['endpoint'];
  export const inboxUrl: DemoConfig['inboxUrl'];
  export const users: DemoConfig['users'];
}
