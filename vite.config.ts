import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The page. It is opened from `app://nikash/` or a loopback address, so its own files are named relative to it. */
export default defineConfig({
  root: 'renderer',
  base: './',
  plugins: [react()],
  build: {
    outDir: '../dist/renderer',
    emptyOutDir: true,
    // Chromium 130 is the oldest that runs it: the Electron of development and tests (scripts/electron-runtime).
    target: 'chrome130',
    // The content security policy allows no inline script, and fonts stay files of their own.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 2000,
  },
});
