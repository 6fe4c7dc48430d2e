import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { folderFileStore } from '../../platform/files.ts';
import { systemRandom } from '../../platform/random.ts';
import { kindOf, LARGEST_UPLOAD, receiveUpload } from './receive-upload.ts';

const GOVERNMENT = '01890000-0000-7000-8000-000000000001';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'selaras-unggah-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const store = () => folderFileStore(folder, systemRandom);
const filesLeft = async () =>
  (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile()).length;

async function* pieces(...parts: readonly (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield typeof part === 'string' ? Buffer.from(part, 'latin1') : part;
}

describe('a file that comes in', () => {
  it('is kept under its hash whatever the pieces it came in', async () => {
    const whole = await receiveUpload(store(), GOVERNMENT, pieces('{"format":"selaras-bundle"}'));
    const parts = await receiveUpload(store(), GOVERNMENT, pieces('{"for', 'mat":"selaras', '-bundle"}'));
    expect(parts).toEqual(whole);
    expect(Buffer.from(await store().get(GOVERNMENT, whole.hash)).toString()).toBe(
      '{"format":"selaras-bundle"}',
    );
    expect(await filesLeft()).toBe(1);
  });

  it('that turns out too large on the way is refused, and nothing of it stays', async () => {
    const megabyte = Buffer.alloc(1024 * 1024, ' ');
    let sent = 0;
    async function* endless(): AsyncGenerator<Uint8Array> {
      yield Buffer.from('{');
      for (;;) {
        sent += 1;
        yield megabyte;
      }
    }
    const receiving = receiveUpload(store(), GOVERNMENT, endless());
    await expect(receiving).rejects.toMatchObject({ code: 'file-too-large', status: 413 });
    expect(sent).toBe(LARGEST_UPLOAD / megabyte.byteLength);
    expect(await filesLeft()).toBe(0);
  });

  it('that is none of ours is refused after its first bytes, and nothing of it stays', async () => {
    let sent = 0;
    async function* pdf(): AsyncGenerator<Uint8Array> {
      yield Buffer.from(`%PDF-1.7\n${' '.repeat(600)}`);
      sent += 1;
      yield Buffer.alloc(100);
    }
    await expect(receiveUpload(store(), GOVERNMENT, pdf())).rejects.toMatchObject({ code: 'unknown-file' });
    expect(sent).toBe(0);
    expect(await filesLeft()).toBe(0);
  });

  it('whose line drops leaves nothing behind', async () => {
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield Buffer.from('PK\u0003\u0004');
      throw new Error('terputus');
    }
    await expect(receiveUpload(store(), GOVERNMENT, broken())).rejects.toThrow('terputus');
    expect(await filesLeft()).toBe(0);
  });
});

describe('what a file is, by its content', () => {
  const of = (text: string) => kindOf(Buffer.from(text, 'latin1'));

  it.each([
    ['PK\u0003\u0004…', 'xlsx'],
    // The older Excel format and a workbook with a password: the reader tells which.
    ['\u00d0\u00cf\u0011\u00e0…', 'xlsx'],
    ['{"format": "selaras-bundle"}', 'json'],
    ['\u00ef\u00bb\u00bf\n  {', 'json'],
  ])('%j is %s', (text, kind) => {
    expect(of(text)).toBe(kind);
  });

  it.each([
    ['', 'Berkas ini kosong.'],
    ['%PDF-1.4', 'adalah PDF'],
    ['\u0089PNG', 'adalah gambar'],
    ['<html>', 'halaman web atau XML'],
    ['Kode;Uraian;Pagu', 'Bila berupa CSV'],
  ])('%j is refused with what to do', (text, words) => {
    expect(() => of(text)).toThrow(words);
  });
});
