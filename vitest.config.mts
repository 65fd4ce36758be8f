import path from 'node:path';
import {defineConfig} from 'vitest/config';

// Neither the core nor the site may depend on the machine's time zone; half an hour shows it best.
process.env.TZ = 'Asia/Kolkata';

const MINUTE = 60_000;
const PLUGIN = path.join(import.meta.dirname, 'plugin');

export default defineConfig({
  // Vite leaves CommonJS TypeScript alone otherwise.
  oxc: {include: [/\.[cm]?ts$/, /\.[jt]sx$/]},
  // The core as it is written, and not as it was last built.
  resolve: {
    alias: [
      {find: /^execplans\/(.+)\.js$/, replacement: `${PLUGIN}/$1.ts`},
      {find: /^execplans\/(.+)\.cjs$/, replacement: `${PLUGIN}/$1.cts`},
    ],
  },
  test: {
    env: {TZ: 'Asia/Kolkata'},
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/site/**'],
          // A property of hundreds of runs takes long on a busy machine.
          testTimeout: MINUTE,
        },
      },
      {
        extends: true,
        test: {
          name: 'site',
          include: ['test/site/**/*.test.ts'],
          globalSetup: 'test/site/support/globalSetup.ts',
          // One site is built at a time, and files share what was built.
          maxWorkers: 1,
          testTimeout: 10 * MINUTE,
          hookTimeout: 10 * MINUTE,
        },
      },
    ],
  },
});
