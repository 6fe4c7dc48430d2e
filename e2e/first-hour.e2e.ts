import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { filledWorkbook } from './filled-workbook.ts';
import { type Served, serve } from './serve.ts';
import { expectAccessible, expectNoSidewaysScroll } from './signed-in.ts';

const PASSWORD = 'hujan sawah perahu lumbung';
const next = (page: Page) => page.getByRole('button', { name: 'Lanjut', exact: true }).click();

test.describe.configure({ mode: 'serial' });

let empty: Served;
test.beforeAll(async () => {
  empty = await serve(4391, {});
});
test.afterAll(() => empty.stop());

for (const { name, width } of [
  { name: 'layar kantor', width: 1440 },
  { name: 'ponsel', width: 390 },
]) {
  test(`an empty installation leads by itself (${name})`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(empty.address);
    await expect(page).toHaveURL(`${empty.address}/mulai`);
    for (const way of ['Siapkan kantor sendiri', 'Mulai dari buku kerja', 'Lihat contoh'])
      await expect(page.getByRole('heading', { name: way })).toBeVisible();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await page.getByRole('link', { name: 'Mulai menyiapkan' }).click();
    await next(page);
    await expect(page.getByText('Isi kode Kemendagri, misalnya 63.01.')).toBeVisible();
    await expect(page.getByLabel('Nama pemerintah daerah')).toBeFocused();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  });
}

test('a new office is set up, filled by its workbook and reported, following only the screens', async ({
  page,
}) => {
  test.setTimeout(180_000);
  await page.goto(empty.address);
  await page.getByRole('link', { name: 'Mulai menyiapkan' }).click();

  await page.getByLabel('Nama pemerintah daerah').fill('Kabupaten Tanah Laut');
  await page.getByLabel('Kode Kemendagri').fill('63.01');
  await expect(page.getByLabel('Provinsi')).toHaveValue('Kalimantan Selatan');
  await expect(page.getByLabel('Zona waktu')).toHaveValue('WITA');
  await page.getByLabel('Ibu kota').fill('Pelaihari');
  await page.reload();
  await expect(page.getByLabel('Ibu kota')).toHaveValue('Pelaihari');
  await next(page);

  await page.getByLabel('Nama unit kerja').fill('Kecamatan Tambang Ulang');
  await page.getByLabel('Kode unit kerja').fill('63.01.09');
  await page.getByLabel('Tahun yang dilaporkan').fill('2025');
  await expect(page.getByLabel('Nama singkat')).toHaveValue('tambang-ulang');
  await expectAccessible(page);
  await next(page);

  await page.getByLabel('Nama pengguna').fill('perencana');
  await page.getByRole('textbox', { name: 'Kata sandi', exact: true }).fill('rahasia12345');
  await expect(page.getByText('Terlalu mudah ditebak', { exact: false })).toBeVisible();
  await page.getByRole('textbox', { name: 'Kata sandi', exact: true }).fill(PASSWORD);
  await page.getByRole('textbox', { name: 'Ulangi kata sandi' }).fill(PASSWORD);
  await expect(page.getByText('Kekuatan kata sandi: Kuat.')).toBeVisible();
  await expectAccessible(page);
  await next(page);

  await expect(page.getByLabel('Jabatan', { exact: true }).first()).toHaveValue('Camat Tambang Ulang');
  await expectAccessible(page);
  await next(page);
  await expect(page.getByLabel('Judul rencana')).toHaveValue(
    'Renstra Kecamatan Tambang Ulang Tahun 2025-2029',
  );
  await expectAccessible(page);
  const started = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Unduh buku kerja' }).click();
  const template = await readFile(await (await started).path());
  await page.getByRole('button', { name: 'Siapkan kantor' }).click();

  await expect(page).toHaveURL(`${empty.address}/tambang-ulang/2025`);
  await expect(page.getByText('Tahun ini belum berisi data')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Buka halaman Impor' }).first().click();

  await page.locator('input[type=file]').setInputFiles({
    name: 'Kecamatan Tambang Ulang 2025.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: filledWorkbook(template),
  });
  await expect(page.getByText('Siap diimpor')).toBeVisible({ timeout: 30_000 });
  await page.getByRole('button', { name: 'Impor sekarang' }).click();
  await expect(page.getByText('Impor selesai')).toBeVisible({ timeout: 30_000 });

  await page.getByRole('link', { name: 'Lihat Capaian' }).click();
  await expect(page.getByRole('button', { name: /100,80/ }).first()).toBeVisible();
  await page.getByRole('link', { name: 'Laporan', exact: true }).first().click();
  await page.getByRole('button', { name: 'Susun laporan' }).click();
  const download = page.getByRole('link', { name: /^Unduh PDF/ }).first();
  await expect(download).toBeVisible({ timeout: 60_000 });
  const report = page.waitForEvent('download');
  await download.click();
  const file = await readFile(await (await report).path());
  expect(file.subarray(0, 5).toString()).toBe('%PDF-');
});

test('the set-up is gone once there is an office', async ({ page }) => {
  await page.goto(`${empty.address}/mulai`);
  await expect(page.getByText('Pemasangan ini sudah disiapkan.')).toBeVisible();
  await page.getByRole('link', { name: 'Ke halaman masuk' }).click();
  await page.getByLabel('Nama pengguna').fill('perencana');
  await page.getByRole('textbox', { name: 'Kata sandi' }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Masuk', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: /2025/ })).toBeVisible();
});
