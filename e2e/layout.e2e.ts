/** A layout of one's own, from the copy of the default to the printed report. */
import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { pdfText } from './pdf-text.ts';
import { ADDRESS } from './serve-demo.ts';
import { expectAccessible, expectNoSidewaysScroll, signIn } from './signed-in.ts';

const LAYOUTS = `${ADDRESS}/bajuin/2025/laporan/tata-letak`;
const DEFAULT_NAME = 'Laporan Kinerja menurut PermenPANRB 53/2014';
const EMBLEM =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100"><circle cx="50" cy="50" r="48" fill="#b00000"/></svg>';

async function copyOfDefault(page: Page, name: string): Promise<void> {
  await page.goto(LAYOUTS);
  await page.getByRole('button', { name: `Salin ${DEFAULT_NAME}`, exact: true }).click();
  await page.getByLabel('Nama salinan').fill(name);
  await page.getByRole('button', { name: 'Buat salinan' }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}

const outline = (page: Page) => page.getByRole('navigation', { name: 'Susunan laporan' });
const choose = (page: Page, title: string) =>
  outline(page)
    .getByRole('button', { name: new RegExp(`${title}$`, 'u') })
    .first()
    .click();

test('a layout is copied, changed, put in force and chosen, and the report is printed in it', async ({
  page,
}) => {
  test.setTimeout(240_000);
  await signIn(page);
  await copyOfDefault(page, 'LKjIP Bajuin sendiri');
  await expectAccessible(page);

  await choose(page, 'Pendahuluan');
  await page.getByLabel('Judul', { exact: true }).fill('Gambaran Umum Kecamatan');

  await choose(page, 'Capaian Indikator Kinerja Utama');
  const block = page.getByRole('article', { name: 'Capaian IKU' });
  await block.getByText('Pengaturan').click();
  const satuan = block.getByRole('checkbox', { name: 'Satuan', exact: true });
  await expect(satuan).toBeChecked();
  await satuan.uncheck();
  await block.getByLabel('Nama kolom untuk Indikator', { exact: true }).fill('Ukuran Keberhasilan');
  await expectAccessible(page);

  await choose(page, 'Gaya');
  await page
    .getByLabel(/^Unggah lambang/)
    .setInputFiles({ name: 'lambang.svg', mimeType: 'image/svg+xml', buffer: Buffer.from(EMBLEM) });
  await expect(page.getByRole('img', { name: 'Lambang yang dipilih' })).toBeVisible();
  await page.getByLabel('Tempat lambang').selectOption('cover-middle');
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Simpan rancangan' }).click();
  await expect(page.getByText('Rancangan tersimpan.')).toBeVisible();
  await page.getByRole('button', { name: 'Periksa dan berlakukan' }).click();
  await page.getByLabel('Catatan perubahan').fill('Menurut surat edaran tahun ini');
  await page.getByRole('button', { name: 'Berlakukan', exact: true }).click();
  await expect(page.getByText(/Edisi 1 berlaku/)).toBeVisible();

  await page.goto(LAYOUTS);
  await page.getByRole('button', { name: 'Pilih LKjIP Bajuin sendiri untuk laporan ini' }).click();
  const card = page.getByRole('article', { name: 'LKjIP Bajuin sendiri' });
  await expect(card.getByText('Dipakai laporan ini')).toBeVisible();
  await expectAccessible(page);

  await page.goto(`${ADDRESS}/bajuin/2025/laporan`);
  await page.getByRole('button', { name: 'Susun laporan' }).click();
  await expect(page.getByText('LKjIP (PDF) selesai disusun')).toBeVisible({ timeout: 60_000 });
  const started = page.waitForEvent('download');
  await page
    .getByRole('link', { name: /^Unduh PDF/ })
    .first()
    .click();
  const pages = await pdfText(await readFile(await (await started).path()));
  expect(pages.join(' ')).toMatch(/BAB I\s+Gambaran Umum Kecamatan/u);
  const [table] = pages.filter((one) => one.includes('Ukuran Keberhasilan'));
  expect(table).toMatch(/Ukuran Keberhasilan (?!.*Satuan.*Target)/u);

  await page.goto(LAYOUTS);
  await page.getByRole('button', { name: `Pilih ${DEFAULT_NAME} untuk laporan ini` }).click();
  await expect(
    page.getByRole('article', { name: DEFAULT_NAME }).getByText('Dipakai laporan ini'),
  ).toBeVisible();
});

test('a section is moved by keys, a change is undone, what is not saved outlives the page', async ({
  page,
}) => {
  await signIn(page);
  await copyOfDefault(page, 'LKjIP dipindah');
  const first = outline(page).getByRole('button', { name: /Kata Pengantar$/u });
  await first.focus();
  await page.keyboard.press('Alt+ArrowDown');
  const names = () =>
    outline(page).getByRole('region', { name: 'Bagian depan' }).locator('[data-path]').allTextContents();
  expect((await names())[1]).toMatch(/Kata Pengantar$/u);
  await expect(page.getByText(/belum disimpan/u)).toBeVisible();
  await page.waitForFunction(() => Object.keys(localStorage).some((key) => key.includes('tata-letak')));
  await page.reload();
  await expect(page.getByText(/dipulihkan/u)).toBeVisible();
  expect((await names())[1]).toMatch(/Kata Pengantar$/u);
  await page.getByRole('button', { name: 'Buang perubahan itu' }).click();
  expect((await names())[0]).toMatch(/Kata Pengantar$/u);

  await choose(page, 'Penutup');
  await page.getByLabel('Judul', { exact: true }).fill('');
  const problems = page.getByRole('region', { name: 'Yang perlu diperbaiki' });
  await expect(problems.getByText('Judul bagian belum diisi.')).toBeVisible();
  await page.getByRole('button', { name: 'Urungkan' }).click();
  await expect(problems).toBeHidden();
  await expect(page.getByLabel('Judul', { exact: true })).toHaveValue('Penutup');
});

test('who may not edit layouts reads them only', async ({ page }) => {
  await signIn(page, 'camat');
  await page.goto(LAYOUTS);
  await expect(page.getByRole('link', { name: `Lihat ${DEFAULT_NAME}` })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Salin|^Pilih/u })).toHaveCount(0);
});

test.describe('ponsel', () => {
  test.use({ viewport: { width: 390, height: 844 } });
  test('list and editor fit a phone', async ({ page }) => {
    await signIn(page);
    await copyOfDefault(page, 'LKjIP ponsel');
    await choose(page, 'Penutup');
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await page.goto(LAYOUTS);
    await expect(page.getByRole('button', { name: `Salin ${DEFAULT_NAME}`, exact: true })).toBeVisible();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  });
});
