import net from 'node:net';
import {vi} from 'vitest';
import {DOCUSAURUS, start} from './run.js';

/** For everything that a running server needs a moment for. */
export const WAIT = {timeout: 60_000, interval: 200};

export interface DevServer {
  /** Without a slash at the end. */
  url: string;
  close(): Promise<void>;
}

/** Starts `docusaurus start`, and waits until it shows a route. */
export async function startSite(siteDir: string, route: string): Promise<DevServer> {
  const port = await findPort();
  const url = `http://127.0.0.1:${port}`;
  const options = ['--no-open', '--host', '127.0.0.1', '--port', String(port)];
  const {child, output} = start(process.execPath, [DOCUSAURUS, 'start', siteDir, ...options]);
  const close = async () => {
    if (child.exitCode !== null) return;
    const ended = new Promise((resolve) => child.once('close', resolve));
    child.kill('SIGTERM');
    await ended;
  };
  try {
    await vi.waitFor(async () => {
      if (child.exitCode !== null) throw new Error(`docusaurus start ended:\n${output.log}`);
      const {status} = await fetch(url + route);
      if (status !== 200) throw new Error(`${url}${route} gives ${status}:\n${output.log}`);
    }, WAIT);
  } catch (error) {
    await close();
    throw error;
  }
  return {url, close};
}

/** A port that was free a moment ago. */
async function findPort(): Promise<number> {
  const probe = net.createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => probe.once('listening', resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === 'string') {
    throw new Error('The probe has no port.');
  }
  return address.port;
}
