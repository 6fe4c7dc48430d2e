/** Impor with a person's files: a good workbook, one full of problems, and taking an import back. */
import { readFileSync } from 'node:fs';
import { read, write } from '@e965/xlsx';
import { expect, type Page, test } from '@playwright/test';
import { ADDRESS } from './serve-demo.ts';
import { expectAccessible, expectNoSidewaysScroll, signIn } from './signed-in.ts';

const IMPORT = `${ADDRESS}/bajuin/2025/impor`;
const SIZES = [
  { name: 'layar kantor', width: 1440, height: 900 },
  { name: 'ponsel', width: 390, height: 844 },
];

async function download(page: Page, link: RegExp): Promise<Buffer> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: link }).click(),
  ]);
  return readFileSync(await file.path());
}

async function upload(page: Page, name: string, content: Buffer): Promise<void> {
  await page.locator('input[type=file]').setInputFiles({
    name,
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: content,
  });
}

/** What people really send: a renamed column, a text for an amount, a formula without value, a row of totals. */
function spoiled(workbook: Buffer): Buffer {
  const book = read(workbook);
  const sheet = book.Sheets.Pagu;
  if (sheet === undefined) throw new Error('The workbook has no sheet Pagu');
  const last = Number(/\d+$/u.exec(sheet['!ref'] ?? '')?.[0]) + 1;
  sheet.B2 = { t: 's', v: 'Nama Jabatan' };
  sheet.C3 = { t: 's', v: 'tiga juta' };
  sheet.D4 = { t: 'n', f: 'SUM(1,2)' };
  sheet[`A${last}`] = { t: 's', v: 'Jumlah' };
  sheet[`C${last}`] = { t: 'n', v: 8_000_000_000 };
  sheet['!ref'] = `A1:D${last}`;
  return write(book, { type: 'buffer', bookType: 'xlsx' });
}

for (const { name, width, height } of SIZES) {
  test.describe(name, () => {
    test.use({ viewport: { width, height } });

    test('next year’s workbook comes in, shows what it adds, and is taken back without a trace', async ({
      page,
    }) => {
      await signIn(page);
      await page.goto(IMPORT);
      await expect(page.getByRole('heading', { level: 1, name: 'Impor' })).toBeVisible();
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
      await upload(page, 'bajuin-2026.xlsx', await download(page, /Untuk tahun 2026/));
      await expect(page.getByText(/Tahun 2026 Kecamatan Bajuin belum mempunyai data/)).toBeVisible({
        timeout: 30_000,
      });
      await expect(page.getByText('Siap diimpor')).toBeVisible();
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);

      await page.getByRole('button', { name: 'Impor sekarang' }).click();
      await expect(page.getByRole('heading', { name: 'Impor selesai' })).toBeVisible();
      await expectAccessible(page);
      await page.getByRole('link', { name: 'Lihat Capaian' }).click();
      await expect(page.getByRole('heading', { level: 1, name: 'Capaian 2026' })).toBeVisible();

      await page.goto(`${ADDRESS}/bajuin/2026/impor`);
      await page.getByRole('button', { name: 'Batalkan impor ini' }).click();
      await expect(page.getByText(/Seluruh data tahun 2026 akan dihapus/)).toBeVisible();
      await expectAccessible(page);
      await page.getByRole('button', { name: 'Ya, batalkan impor' }).click();
      await expect(page).toHaveURL(`${ADDRESS}/impor`);
      await page.goto(`${ADDRESS}/bajuin/2026/capaian`);
      await expect(page.getByText('Unit atau tahun ini tidak tersedia')).toBeVisible();
    });

    test('a file full of problems asks, then shows each problem at its cell, and imports nothing', async ({
      page,
    }) => {
      await signIn(page);
      await page.goto(IMPORT);
      await upload(page, 'bajuin-2025-rusak.xlsx', spoiled(await download(page, /Data 2025/)));
      const question = page.getByLabel('Kolom “Nama Jabatan” pada lembar “Pagu”', { exact: true });
      await expect(question).toBeVisible({ timeout: 30_000 });
      await question.selectOption({ label: 'Jabatan' });
      await page.getByRole('checkbox', { name: /Selalu begini/ }).uncheck();
      await expectAccessible(page);
      await page.getByRole('button', { name: 'Periksa dengan jawaban ini' }).click();

      await expect(page.getByText('Perlu diperbaiki')).toBeVisible({ timeout: 30_000 });
      await expect(page.getByText(/"tiga juta" tidak dapat dibaca sebagai angka/)).toBeVisible();
      await expect(page.getByText('Kecamatan Bajuin', { exact: true }).last()).toBeVisible();
      await expect(
        page.getByRole('row', { name: /Jumlah Pagu murni 2025 .*8\.000\.000\.000/ }),
      ).toBeVisible();
      await page.getByRole('button', { name: 'Tampilkan Pagu C3 pada lembar' }).click();
      const cell = page.getByRole('cell', { name: 'tiga juta (bermasalah)' });
      await expect(cell).toBeInViewport();
      await expect(cell).toHaveAttribute('aria-current', 'true');
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
      await expect(page.getByRole('button', { name: 'Impor sekarang' })).toHaveCount(0);
      await page.getByRole('button', { name: 'Buang unggahan ini' }).click();
      await expect(page.getByText('Letakkan berkas XLSX atau JSON di sini')).toBeVisible();
    });
  });
}

test('what is no workbook is refused in words, and a lost line keeps the file to be sent again', async ({
  page,
}) => {
  await signIn(page);
  await page.goto(IMPORT);
  await upload(page, 'laporan.pdf', Buffer.from('%PDF-1.7'));
  await expect(page.getByText('Berkas ini adalah PDF.')).toBeVisible();
  const workbook = await download(page, /Data 2025/);
  await page.route('**/api/import-drafts?*', (route) => route.abort());
  await upload(page, 'bajuin-2025.xlsx', workbook);
  await expect(
    page.getByText('Server tidak terjangkau').or(page.getByText('Berkas belum terunggah')),
  ).toBeVisible();
  await page.unroute('**/api/import-drafts?*');
  await page.getByRole('button', { name: 'Coba lagi' }).click();
  await expect(page.getByText(/isi berkas sama dengan data yang tersimpan/)).toBeVisible({ timeout: 30_000 });
  await page.getByRole('button', { name: 'Selesai' }).click();
});

test('who may not import is told who may, and can still read the workbook', async ({ page }) => {
  await signIn(page, 'camat');
  await page.goto(IMPORT);
  await expect(page.getByText('Akun ini tidak mengimpor data')).toBeVisible();
  await expect(page.getByRole('link', { name: /Data 2025/ })).toBeVisible();
  await expectAccessible(page);
});

test('a coordinator begins with a template for a unit that is not there yet', async ({ page }) => {
  await signIn(page, 'organisasi');
  await page.goto(`${ADDRESS}/impor`);
  const template = await download(page, /^Kelurahan$/);
  expect(template.subarray(0, 2).toString()).toBe('PK');
  await expect(page.getByText('Letakkan berkas XLSX atau JSON di sini')).toBeVisible();
  await expectAccessible(page);
});
