import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import {gzipSync} from 'node:zlib';

/** @type {Record<string, string>} */
const TYPES = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};

/**
 * Serves a built site as static hosts do: compressed, at clean URLs, and with its 404 page for
 * everything else.
 *
 * @param {string} outDir - absolute
 * @param {string} [baseUrl] - begins and ends with a slash
 * @returns {Promise<{url: string, close(): Promise<void>}>} the address of its root, `baseUrl` included
 */
export async function serveSite(outDir, baseUrl = '/') {
  const server = http.createServer((request, response) => {
    const {pathname} = new URL(request.url ?? '/', 'http://localhost');
    const file = pathname.startsWith(baseUrl)
      ? findFile(outDir, decodeURIComponent(pathname.slice(baseUrl.length)))
      : undefined;
    const served = file ?? path.join(outDir, '404.html');
    response.writeHead(file ? 200 : 404, {
      'content-type': TYPES[path.extname(served)] ?? 'application/octet-stream',
      'content-encoding': 'gzip',
    });
    response.end(gzipSync(fs.readFileSync(served)));
  });
  await new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(undefined));
  });
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}${baseUrl}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve(undefined));
        server.closeAllConnections();
      }),
  };
}

/**
 * @param {string} outDir
 * @param {string} route
 */
function findFile(outDir, route) {
  return [route, `${route}.html`, path.join(route, 'index.html')]
    .map((name) => path.join(outDir, name))
    .find(
      (file) => file.startsWith(outDir) && fs.statSync(file, {throwIfNoEntry: false})?.isFile(),
    );
}
