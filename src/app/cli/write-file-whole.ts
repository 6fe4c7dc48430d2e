/** Writes a file whole or not at all: a broken-off write never leaves half a file under the asked name. */
import { randomBytes } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rename, rm, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** Throws the file system's error, with the path asked for. */
export async function writeFileWhole(
  file: string,
  content: AsyncIterable<Uint8Array> | Uint8Array | string,
): Promise<void> {
  const path = resolve(file);
  const aside = `${path}.${randomBytes(4).toString('hex')}.tmp`;
  try {
    await refuseFolder(path);
    const source = typeof content === 'string' || content instanceof Uint8Array ? [content] : content;
    await pipeline(Readable.from(source), createWriteStream(aside, { flags: 'wx', flush: true }));
    await rename(aside, path);
  } catch (error) {
    await rm(aside, { force: true });
    throw withPath(error, file);
  }
}

async function refuseFolder(path: string): Promise<void> {
  await stat(dirname(path));
  const found = await stat(path).catch(() => null);
  if (found?.isDirectory() === true) throw Object.assign(new Error('a folder'), { code: 'EISDIR', path });
}

/** The person knows the name he gave, not the one beside it. */
function withPath(error: unknown, path: string): unknown {
  return error instanceof Error && 'path' in error ? Object.assign(error, { path }) : error;
}
