import { defineConfig } from '@playwright/test';

/** Debian's Chromium; every background connection off, because a closed network would hold the browser up. */
export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.e2e.ts',
  timeout: 60_000,
  expect: { timeout: 10_000 },
  workers: 1,
  reporter: 'list',
  use: {
    locale: 'id-ID',
    timezoneId: 'Asia/Makassar',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: process.env.SELARAS_CHROMIUM ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [{ name: 'kantor', use: { viewport: { width: 1440, height: 900 } } }],
  globalSetup: './e2e/serve-demo.ts',
});
