import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { guide } from './help/guide-plugin.mjs';

const API = 'http://localhost:4280';

export default defineConfig({
  root: 'web',
  plugins: [react(), guide()],
  server: { port: 4281, proxy: { '/api': API } },
  preview: { port: 4282, proxy: { '/api': API } },
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    // Read by scripts/measure-first-load.mjs.
    manifest: true,
    // The strict content security policy of the server knows no data: fonts or scripts.
    assetsInlineLimit: 0,
    target: 'es2022',
    chunkSizeWarningLimit: 700,
  },
});
