import { serve } from 'cognito-kit/local/node';

// A process of its own, so that the client does not take the server's time. It reports its memory when asked.
const server = await serve({ port: 0, ...(process.argv[2] ? { data: process.argv[2] } : {}) });
process.send({ url: server.url });
process.on('message', () => {
  globalThis.gc?.();
  process.send({ heap: process.memoryUsage().heapUsed });
});
process.on('disconnect', () => process.exit());
