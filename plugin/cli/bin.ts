#!/usr/bin/env node
import {run} from './run.js';

// Whoever reads the output may stop early (`execplans list | head`); that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

process.exitCode = await run(process.argv.slice(2), {
  print: (text) => process.stdout.write(text),
  warn: (text) => process.stderr.write(text),
  columns: process.stdout.columns,
  cwd: process.cwd(),
  env: process.env,
  now: Date.now(),
});
