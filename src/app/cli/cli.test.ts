/** The command line as its user has it: real processes on a real data folder. */
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { readConfig } from '../../platform/config.ts';
import { openDatabase } from '../../platform/database/open-database.ts';
import { folderFileStore } from '../../platform/files.ts';
import { createLog } from '../../platform/log.ts';
import { systemRandom } from '../../platform/random.ts';
import { startServer } from '../start-server.ts';
import { runCommandLine } from './run-command-line.ts';

// Each command starts a process and opens a database: seconds, more of them on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const MAIN = fileURLToPath(new URL('./main.ts', import.meta.url));
const LOADER = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
const DEMO_FILE = fileURLToPath(new URL('../../../demo/bajuin-2025.json', import.meta.url));
const DEMO = readFileSync(DEMO_FILE, 'utf8');
const OF_BAJUIN = ['--unit', 'bajuin', '--year', '2025'];

const root = mkdtempSync(join(tmpdir(), 'selaras-cli-'));
const folder = join(root, 'data');
const place = (name: string): string => join(root, name);

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

function environment(dataFolder: string) {
  return { SELARAS_DATA: dataFolder, PORT: '0', PATH: process.env.PATH };
}

function selaras(words: readonly string[], dataFolder = folder): Promise<Ended> {
  return new Promise((done) => {
    const options = { cwd: root, env: environment(dataFolder), maxBuffer: 64 * 1024 * 1024 };
    const child = execFile(
      process.execPath,
      ['--import', LOADER, MAIN, ...words],
      options,
      (_error, stdout, stderr) => done({ code: child.exitCode ?? -1, stdout, stderr }),
    );
  });
}

/** In this process: for what fails before any data is opened. */
async function selarasHere(words: readonly string[]): Promise<Ended> {
  let stdout = '';
  let stderr = '';
  const output = {
    result: async (text: string) => {
      stdout += text;
    },
    note: (text: string) => {
      stderr += text;
    },
    width: null,
    showsProgress: false,
  };
  const code = await runCommandLine(words, environment(folder), output);
  return { code, stdout, stderr };
}

beforeAll(async () => {
  const first = await selaras(['import', DEMO_FILE]);
  expect(first).toMatchObject({ code: 0, stderr: '' });
  expect(first.stdout).toMatch(/Paket data 63\.01\.10 tahun 2025 diimpor \(\d{4} perbedaan\)\./);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('a bundle', () => {
  it('imported a second time changes nothing', async () => {
    const second = await selaras(['import', DEMO_FILE, '--json']);
    expect(second.code).toBe(0);
    expect(JSON.parse(second.stdout)).toMatchObject({ imported: true, differences: [], problems: [] });
  });

  it('goes out as the text that came in', async () => {
    const { code, stdout } = await selaras(['export', ...OF_BAJUIN]);
    expect(code).toBe(0);
    expect(stdout).toBe(DEMO);
  });

  it('in a dry run shows what would change, and changes nothing', async () => {
    const changed = place('changed.json');
    writeFileSync(changed, DEMO.replace('"place": "Bajuin"', '"place": "Bajuin Baru"'));
    const { code, stdout } = await selaras(['import', changed, '--dry-run']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Diubah +Profil unit +63\.01\.10 +place +Bajuin +Bajuin Baru$/m);
    expect(stdout).toContain('Ini uji coba: tidak ada yang diubah.');
  });

  it('tried where no data folder is does not make one', async () => {
    const nowhere = place('nowhere');
    const { code, stdout } = await selaras(['import', DEMO_FILE, '--dry-run'], nowhere);
    expect(code).toBe(0);
    expect(stdout).toContain('dapat diimpor');
    expect(existsSync(nowhere)).toBe(false);
  });

  it('with problems ends with 1 and tells every place', async () => {
    const bad = place('bad.json');
    writeFileSync(bad, DEMO.replace('"version": 1,', '"version": 1, "kecamatan": "Bajuin",'));
    const { code, stdout, stderr } = await selarasHere(['import', bad]);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(stdout).toMatch(/^kecamatan +Bajuin +hanya isian .+ Isian "kecamatan" tidak dikenal\.$/m);
    expect(stdout).toContain('1 masalah ditemukan. Tidak ada yang diimpor.');
  });
});

describe('a workbook', () => {
  it('goes out and comes in again without a change', async () => {
    const file = place('bajuin.xlsx');
    const written = await selaras(['export', ...OF_BAJUIN, '--xlsx', '--out', file]);
    expect(written).toMatchObject({ code: 0, stderr: '' });
    const { code, stdout } = await selaras(['import', file, '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ imported: true, differences: [], problems: [] });
  });

  it('empty, for a kind of unit, needs no data', async () => {
    const file = place('kosong.xlsx');
    const words = [
      'template',
      'kecamatan',
      '--kode',
      '63.01.11',
      '--nama',
      'Kecamatan Takisung',
      '--year',
      '2026',
    ];
    const { code, stdout } = await selarasHere([...words, '--out', file]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Buku kerja ditulis ke .+kosong\.xlsx \(\d+ bita\)\.$/m);
    const filled = await selarasHere(['import', file, '--dry-run']);
    expect(filled.code).toBe(1);
    expect(filled.stdout).toMatch(/^Lembar Identitas, sel B6 .+wajib ada/m);
  });
});

describe('figures', () => {
  it('show 99,73 % with rule, formula and inputs, whole even through a pipe', async () => {
    const { code, stdout } = await selaras(['figures', ...OF_BAJUIN]);
    expect(code).toBe(0);
    const lines = stdout.split('\n');
    const at = lines.findIndex((line) => line.startsWith('capaian/iku-2/2025 '));
    expect(lines[at]).toMatch(/ 99,73 % +C-10 /);
    const explanation = lines.slice(at + 1, at + 6).join('\n');
    expect(explanation).toContain('Rumus       R / T × 100');
    expect(explanation).toContain('Hitungan    87,26 / 87,50 × 100 = 99,73 %');
    expect(explanation).toContain('realisasi/iku-2/2025');
    expect(stdout).toMatch(/^rata-rata\/iku\/2025 +119,86 % /m);
    expect(stdout.length).toBeGreaterThan(64 * 1024);
    expect(stdout.endsWith('\n')).toBe(true);
  });

  it('of a unit that is not there: 2, and which units there are', async () => {
    const { code, stderr } = await selaras(['figures', '--unit', 'tiada', '--year', '2025']);
    expect(code).toBe(2);
    expect(stderr).toBe('Unit kerja "tiada" tidak ditemukan. Unit yang ada: bajuin (63.01.10).\n');
  });
});

describe('words', () => {
  it.each([
    [['import', place('none.json')], `Berkas ${place('none.json')} tidak ditemukan.`],
    [
      ['impor', 'x'],
      'Perintah "impor" tidak dikenal. Mungkin yang dimaksud: import. Bantuan: selaras --help',
    ],
    [['import'], 'Argumen "berkas" belum diisi. Bantuan: selaras --help'],
    [['figures', '--unit', 'bajuin'], 'Pilihan "--year <tahun>" wajib diisi. Bantuan: selaras --help'],
    [
      ['figures', '--unit', 'bajuin', '--year', '25'],
      'Isi "25" untuk --year <tahun> tidak dapat dipakai. Yang diharapkan: tahun anggaran 2000–2100. Bantuan: selaras --help',
    ],
    [
      ['report', 'lkjip', ...OF_BAJUIN, '--format', 'doc', '--out', 'x'],
      'Isi "doc" untuk --format <jenis> tidak dapat dipakai. Yang diharapkan: pdf, docx, html, xlsx. Bantuan: selaras --help',
    ],
    [['db', 'restore', 'a', 'b'], 'Argumen yang diberikan terlalu banyak. Bantuan: selaras --help'],
    [
      ['export', '--unut', 'x', ...OF_BAJUIN],
      'Pilihan "--unut" tidak dikenal. Mungkin yang dimaksud: --unit. Bantuan: selaras --help',
    ],
  ])('%j cannot be run and says why', async (words, message) => {
    expect(await selarasHere(words)).toEqual({ code: 2, stdout: '', stderr: message });
  });

  it('an error as JSON keeps its code', async () => {
    const { code, stdout } = await selarasHere(['import', place('none.json'), '--json']);
    expect(code).toBe(2);
    expect(JSON.parse(stdout).error.code).toBe('file');
  });
});

describe('a backup', () => {
  it('brings everything back into a fresh folder', async () => {
    const file = place('backup.gz');
    const fresh = place('fresh');
    expect(await selaras(['db', 'backup', file])).toMatchObject({ code: 0, stderr: '' });
    expect(await selaras(['db', 'restore', file], fresh)).toMatchObject({ code: 0, stderr: '' });
    expect((await selaras(['export', ...OF_BAJUIN], fresh)).stdout).toBe(DEMO);
  });

  it('brings photos, emblems and reports along', async () => {
    const government = '019aa000-0000-7000-8000-000000000001';
    const kept = folderFileStore(join(folder, 'files'), systemRandom);
    const { hash } = await kept.put(government, new TextEncoder().encode('foto kegiatan'));
    const file = place('with-photo.gz');
    const fresh = place('fresh-with-photo');
    expect((await selaras(['db', 'backup', file])).stdout).toContain('1 berkas');
    expect((await selaras(['db', 'restore', file], fresh)).stdout).toContain('1 berkas');
    const restored = await folderFileStore(join(fresh, 'files'), systemRandom).get(government, hash);
    expect(new TextDecoder().decode(restored)).toBe('foto kegiatan');
  });

  it('that is none is told as damaged: 1', async () => {
    const { code, stderr } = await selaras(['db', 'restore', DEMO_FILE]);
    expect(code).toBe(1);
    expect(stderr).toContain('bukan cadangan Selaras');
  });
});

describe('while another process holds the folder', () => {
  it('that is no server: refused with its pid', async () => {
    const database = await openDatabase({ kind: 'embedded', folder });
    try {
      const { code, stderr } = await selaras(['figures', ...OF_BAJUIN]);
      expect(code).toBe(2);
      expect(stderr).toBe(`Folder data ${folder} sedang dipakai proses lain (pid ${process.pid}).\n`);
    } finally {
      await database.close();
    }
  });

  describe('that is a server, it works through it', () => {
    let close = async (): Promise<void> => {};
    beforeAll(async () => {
      const server = await startServer(readConfig(environment(folder)), createLog('silent'), '0');
      close = () => server.close();
    });
    afterAll(() => close());

    it('by a credential that only the owner of the folder can read', () => {
      expect(statSync(join(folder, 'operator-credential')).mode & 0o777).toBe(0o600);
    });

    it('for figures, export, import, audit and backup', async () => {
      const figures = await selaras(['figures', ...OF_BAJUIN, '--id', 'capaian/iku-2/2025']);
      expect(figures.stdout).toMatch(/^capaian\/iku-2\/2025 +99,73 % +C-10 /m);
      expect((await selaras(['export', ...OF_BAJUIN])).stdout).toBe(DEMO);
      const again = await selaras(['import', DEMO_FILE]);
      expect(again).toMatchObject({ code: 0, stderr: '' });
      expect(again.stdout).toContain('tidak ada perubahan');
      const audit = await selaras(['audit', 'verify']);
      expect(audit.stdout).toContain('Kabupaten Tanah Laut: utuh (1 catatan tersegel');
      const backup = await selaras(['db', 'backup', place('through-server.gz')]);
      expect(backup).toMatchObject({ code: 0, stderr: '' });
      expect(readFileSync(place('through-server.gz')).subarray(0, 2)).toEqual(Buffer.from([0x1f, 0x8b]));
    });

    it('and is told the problems of a bundle, and why a restore is refused', async () => {
      const cut = place('cut.json');
      writeFileSync(cut, DEMO.slice(0, 5000));
      const refused = await selaras(['import', cut]);
      expect(refused.code).toBe(1);
      expect(refused.stdout).toContain('baris 123, kolom 23');
      const restore = await selaras(['db', 'restore', place('through-server.gz')]);
      expect(restore.code).toBe(2);
      expect(restore.stderr).toContain('Pemulihan hanya ke basis data yang kosong.');
    });
  });
});
