/** Serves the built browser client: hashed assets for a year, the page itself never from a cache. */
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { Readable } from 'node:stream';
import type { Context, MiddlewareHandler } from 'hono';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};
const ENCODINGS = [
  ['br', '.br'],
  ['gzip', '.gz'],
] as const;

function sendFile(context: Context, path: string, cacheControl: string): Response {
  context.header('Content-Type', TYPES[extname(path)] ?? 'application/octet-stream');
  context.header('Cache-Control', cacheControl);
  context.header('Vary', 'Accept-Encoding');
  const accepted = context.req.header('Accept-Encoding') ?? '';
  for (const [encoding, suffix] of ENCODINGS) {
    if (accepted.includes(encoding) && existsSync(path + suffix)) {
      context.header('Content-Encoding', encoding);
      return context.body(Readable.toWeb(createReadStream(path + suffix)) as ReadableStream);
    }
  }
  return context.body(Readable.toWeb(createReadStream(path)) as ReadableStream);
}

/** Files under `folder`; any other GET of a page answers with index.html, so that addresses of screens can be opened. */
export function staticFiles(folder: string): MiddlewareHandler {
  return async (context, next) => {
    if (context.req.method !== 'GET' && context.req.method !== 'HEAD') return next();
    const asked = normalize(decodeURI(context.req.path)).replace(/^(\.\.[/\\])+/, '');
    const path = join(folder, asked);
    if (path.startsWith(folder) && asked !== '/' && existsSync(path) && statSync(path).isFile()) {
      const isHashed = asked.startsWith('/assets/');
      return sendFile(context, path, isHashed ? 'public, max-age=31536000, immutable' : 'no-cache');
    }
    if (extname(asked) !== '' || !existsSync(join(folder, 'index.html'))) return next();
    context.header('Content-Type', 'text/html; charset=utf-8');
    context.header('Cache-Control', 'no-cache');
    return context.body(readFileSync(join(folder, 'index.html')));
  };
}
