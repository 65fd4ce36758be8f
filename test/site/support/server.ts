import fs from 'node:fs';
import http from 'node:http';
import type {AddressInfo} from 'node:net';
import path from 'node:path';

const TYPES: Record<string, string> = {
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

export interface StaticServer {
  /** Address of the site's root, base path included, with a slash at the end. */
  url: string;
  close(): Promise<void>;
}

/** Serves a built site as a static host does: clean URLs, its 404 page for everything else. */
export async function serveSite(outDir: string, baseUrl: string): Promise<StaticServer> {
  const server = http.createServer((request, response) => {
    const {pathname} = new URL(request.url ?? '/', 'http://localhost');
    const file = pathname.startsWith(baseUrl)
      ? findFile(outDir, decodeURIComponent(pathname.slice(baseUrl.length)))
      : undefined;
    const served = file ?? path.join(outDir, '404.html');
    response.writeHead(file ? 200 : 404, {
      'content-type': TYPES[path.extname(served)] ?? 'application/octet-stream',
    });
    fs.createReadStream(served).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const {port} = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${baseUrl}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function findFile(outDir: string, route: string): string | undefined {
  return [route, `${route}.html`, path.join(route, 'index.html')]
    .map((name) => path.join(outDir, name))
    .find(
      (file) => file.startsWith(outDir) && fs.statSync(file, {throwIfNoEntry: false})?.isFile(),
    );
}
