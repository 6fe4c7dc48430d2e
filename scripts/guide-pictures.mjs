/**
 * Takes the pictures of the user guide (docs/panduan/gambar) from the running program: `node scripts/guide-pictures.mjs
 * [NAME …]`. Starts the built program twice on folders of its own, empty and with the example; with
 * SELARAS_GUIDE_EMPTY and SELARAS_GUIDE_EXAMPLE it takes the programs that run at these addresses instead. Can be run
 * again at any time; a picture that cannot be taken keeps its old file and is named at the end.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { chromium } from '@playwright/test';

const ROOT = resolve(import.meta.dirname, '..');
const FOLDER = join(ROOT, 'docs', 'panduan', 'gambar');
const LARGEST = 150_000;
const WIDTH = 1160;
const wanted = process.argv.slice(2);

const OFFICE_PASSWORD = 'hujan sawah perahu lumbung';

async function answers(address) {
  return fetch(`${address}/api/health`)
    .then(({ ok }) => ok)
    .catch(() => false);
}

async function serve(port, environment) {
  const folder = mkdtempSync(join(tmpdir(), 'selaras-guide-'));
  const program = spawn(process.execPath, [join(ROOT, 'scripts', 'start.mjs')], {
    env: { ...process.env, PORT: String(port), SELARAS_DATA: folder, ...environment },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = new Promise((done) => program.once('exit', done));
  const address = `http://localhost:${port}`;
  for (const until = Date.now() + 120_000; !(await answers(address)); ) {
    if (Date.now() > until || program.exitCode !== null) throw new Error('The program did not start');
    await new Promise((again) => setTimeout(again, 200));
  }
  return {
    address,
    async stop() {
      program.kill('SIGINT');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** PNG to WebP, coarser until it is small enough. */
async function keep(name, png) {
  const image = await loadImage(png);
  const canvas = createCanvas(image.width, image.height);
  canvas.getContext('2d').drawImage(image, 0, 0);
  for (const quality of [88, 75, 60, 45]) {
    const webp = await canvas.encode('webp', quality);
    if (webp.byteLength > LARGEST && quality > 45) continue;
    writeFileSync(join(FOLDER, `${name}.webp`), webp);
    console.log(`${name}.webp ${image.width} × ${image.height}, ${Math.round(webp.byteLength / 1000)} kB`);
    return;
  }
}

/** What the page shows from its top, no higher than asked for. */
async function take(page, name, height) {
  await page.evaluate(() =>
    Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => null))),
  );
  await page.waitForTimeout(300);
  await keep(name, await page.screenshot({ clip: { x: 0, y: 0, width: WIDTH, height } }));
}

async function signIn(page, address, username, password) {
  await page.goto(`${address}/masuk`);
  await page.getByLabel('Nama pengguna').fill(username);
  await page.getByRole('textbox', { name: 'Kata sandi' }).fill(password);
  await page.getByRole('button', { name: 'Masuk', exact: true }).click();
  await page.getByRole('link', { name: 'Capaian', exact: true }).first().waitFor();
}

async function fillOffice(page) {
  await page.getByRole('link', { name: /Mulai menyiapkan|Lanjutkan isian/ }).click();
  await page.getByLabel('Nama pemerintah daerah').fill('Kabupaten Tanah Laut');
  await page.getByLabel('Kode Kemendagri').fill('63.01');
  await page.getByLabel('Ibu kota').fill('Pelaihari');
  await page.getByRole('button', { name: 'Lanjut' }).click();
  await page.getByLabel('Nama unit kerja').fill('Kecamatan Tambang Ulang');
  await page.getByLabel('Kode unit kerja').fill('63.01.09');
  await page.getByLabel('Tahun yang dilaporkan').fill('2025');
}

async function finishOffice(page) {
  await page.getByRole('button', { name: 'Lanjut' }).click();
  await page.getByLabel('Nama pengguna').fill('perencana');
  await page.getByRole('textbox', { name: 'Kata sandi', exact: true }).fill(OFFICE_PASSWORD);
  await page.getByRole('textbox', { name: 'Ulangi kata sandi' }).fill(OFFICE_PASSWORD);
  await page.getByRole('button', { name: 'Lanjut' }).click();
  await page.getByRole('button', { name: 'Lanjut' }).click();
  await page.getByRole('button', { name: 'Siapkan kantor' }).click();
  await page.waitForURL(/\/tambang-ulang\/2025$/);
}

/** In this order: the later ones need what the earlier ones made. */
const EMPTY = [
  [
    'mulai-pilihan',
    async (page) => {
      await page.getByRole('button', { name: 'Muat contoh' }).waitFor();
      await take(page, 'mulai-pilihan', 540);
    },
  ],
  [
    'mulai-unit',
    async (page) => {
      await fillOffice(page);
      await take(page, 'mulai-unit', 740);
    },
  ],
  [
    'beranda-kosong',
    async (page) => {
      await finishOffice(page);
      await page.waitForTimeout(1_500);
      await page.getByText('Yang masih kurang untuk laporan').or(page.getByText('Langkah')).first().waitFor();
      await take(page, 'beranda-kosong', 700);
    },
  ],
];

const EXAMPLE = [
  [
    'beranda',
    async (page, address) => {
      await page.goto(`${address}/bajuin/2025`);
      await page
        .getByRole('button', { name: /119,86/ })
        .first()
        .waitFor();
      await take(page, 'beranda', 860);
    },
  ],
  [
    'impor',
    async (page, address) => {
      await page.goto(`${address}/bajuin/2025/impor`);
      await page.getByText('Unduh buku kerja').first().waitFor();
      await take(page, 'impor', 720);
    },
  ],
  [
    'impor-hasil',
    async (page, address) => {
      await page.goto(`${address}/bajuin/2025/impor`);
      const workbook = await page.request.get(
        `${address}/api/units/bajuin/years/2025/workbook?tujuan=tahun-depan`,
      );
      await page.locator('input[type=file]').setInputFiles({
        name: 'Kecamatan Bajuin 2026.xlsx',
        mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        buffer: await workbook.body(),
      });
      await page
        .getByText(/Perbedaan dengan data tersimpan|Kesalahan dan catatan/)
        .first()
        .waitFor({ timeout: 30_000 });
      await take(page, 'impor-hasil', 860);
    },
  ],
  [
    'capaian',
    async (page, address) => {
      await page.goto(`${address}/bajuin/2025/capaian`);
      await page.getByText('2 dari 2 indikator terukur').waitFor();
      await take(page, 'capaian', 700);
    },
  ],
  [
    'capaian-penjelasan',
    async (page, address) => {
      await page.goto(`${address}/bajuin/2025/capaian`);
      await page.getByRole('button', { name: /99,73/ }).first().click();
      await page.getByRole('dialog').getByText('C-10').waitFor();
      await take(page, 'capaian-penjelasan', 720);
    },
  ],
  [
    'indikator',
    async (page, address) => {
      await page.goto(`${address}/bajuin/2025/capaian/iku-1`);
      await page.getByText('77,78 %').first().waitFor();
      await page.waitForTimeout(1_000);
      await take(page, 'indikator', 820);
    },
  ],
  [
    'laporan',
    async (page, address) => {
      await page.goto(`${address}/bajuin/2025/laporan`);
      await page.getByRole('button', { name: 'Susun laporan' }).click();
      const sheet = page.getByRole('img', { name: /Halaman 1/ }).last();
      await sheet.waitFor({ timeout: 60_000 });
      await sheet.evaluate((image) => image.decode());
      await page.waitForTimeout(1_500);
      await page
        .getByRole('heading', { name: 'Pratinjau halaman' })
        .evaluate((title) => title.scrollIntoView());
      await take(page, 'laporan', 900);
    },
  ],
  [
    'tata-letak',
    async (page, address) => {
      await page.goto(`${address}/bajuin/2025/laporan/tata-letak`);
      await page.getByRole('heading', { level: 1, name: /[Tt]ata letak/ }).waitFor({ timeout: 5_000 });
      await page.waitForTimeout(500);
      await take(page, 'tata-letak', 760);
    },
  ],
];

async function takeAll(browser, address, prepare, pictures) {
  const context = await browser.newContext({ viewport: { width: WIDTH, height: 900 }, locale: 'id-ID' });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  await prepare(page);
  const missing = [];
  for (const [name, draw] of pictures) {
    if (wanted.length > 0 && !wanted.includes(name) && pictures !== EMPTY) continue;
    try {
      await draw(page, address);
    } catch (error) {
      missing.push(`${name}: ${String(error).split('\n')[0]}`);
    }
  }
  await context.close();
  return missing;
}

mkdirSync(FOLDER, { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env.SELARAS_CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
});
const given = (address) => (address === undefined ? null : { address, stop: async () => {} });
const missing = [];
try {
  if (wanted.length === 0 || EMPTY.some(([name]) => wanted.includes(name))) {
    const empty = given(process.env.SELARAS_GUIDE_EMPTY) ?? (await serve(4393, {}));
    const start = (page) => page.goto(empty.address);
    missing.push(...(await takeAll(browser, empty.address, start, EMPTY)));
    await empty.stop();
  }
  if (wanted.length === 0 || EXAMPLE.some(([name]) => wanted.includes(name))) {
    const example = given(process.env.SELARAS_GUIDE_EXAMPLE) ?? (await serve(4394, { SELARAS_CONTOH: '1' }));
    const start = (page) => signIn(page, example.address, 'perencana', 'selaras-contoh');
    missing.push(...(await takeAll(browser, example.address, start, EXAMPLE)));
    await example.stop();
  }
} finally {
  await browser.close();
}
for (const line of missing) console.error(`Tidak terambil: ${line}`);
process.exitCode = missing.length > 0 ? 1 : 0;
