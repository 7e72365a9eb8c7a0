import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [react()],
  // The package's public entries are answered from source, by `paths` in tsconfig.json.
  resolve: { tsconfigPaths: true },
  // Its own, so that it never shares with the checks that may run beside it.
  cacheDir: fileURLToPath(new URL('../../node_modules/.vite/demo', import.meta.url)),
  server: { host: '127.0.0.1', strictPort: true },
});
