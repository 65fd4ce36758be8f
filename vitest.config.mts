import {defineConfig} from 'vitest/config';

// Neither the core nor the site may depend on the machine's time zone; half an hour shows it best.
process.env.TZ = 'Asia/Kolkata';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    env: {TZ: 'Asia/Kolkata'},
  },
});
