import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { ADDRESS } from './serve-demo.ts';
import { expectAccessible, expectNoSidewaysScroll, signIn } from './signed-in.ts';

test('the report is generated, previewed page by page and downloaded', async ({ page }) => {
  await signIn(page);
  await page.goto(`${ADDRESS}/bajuin/2025/laporan`);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Susun laporan' }).click();
  const download = page.getByRole('link', { name: /^Unduh PDF/ }).first();
  await expect(download).toBeVisible({ timeout: 30_000 });
  await expect(page.getByRole('img', { name: /Halaman 1/ }).first()).toBeVisible({ timeout: 20_000 });
  await expectAccessible(page);
  const started = page.waitForEvent('download');
  await download.click();
  const file = await readFile(await (await started).path());
  expect(file.subarray(0, 5).toString()).toBe('%PDF-');
  expect(file.byteLength).toBeGreaterThan(100_000);
});

test('a chapter alone is made, and each of its tables comes as XLSX', async ({ page }) => {
  await signIn(page);
  await page.goto(`${ADDRESS}/bajuin/2025/laporan`);
  await page.getByLabel('Bagian').selectOption('bab-penutup');
  await page.getByRole('button', { name: 'Susun bagian ini' }).click();
  await expect(page.getByText(/BAB IV Penutup/).last()).toBeVisible({ timeout: 30_000 });
  await expect(page.getByRole('img', { name: /Halaman 1/ }).first()).toBeVisible({ timeout: 30_000 });
  const started = page.waitForEvent('download');
  await page
    .getByRole('link', { name: /^Unduh PDF/ })
    .first()
    .click();
  expect((await started).suggestedFilename()).toBe('LKjIP-63.01.10-2025-bab-penutup.pdf');
});

test('all tables come as one workbook, and one table alone', async ({ page }) => {
  await signIn(page);
  await page.goto(`${ADDRESS}/bajuin/2025/laporan`);
  await page.getByText('XLSX', { exact: true }).first().click();
  await page.getByRole('button', { name: 'Susun laporan' }).click();
  const list = page.getByRole('region', { name: /^Tabel dalam laporan ini/ });
  await expect(list).toBeVisible({ timeout: 30_000 });
  await page.getByLabel('Saring').fill('sub kegiatan');
  await expectAccessible(page);
  const started = page.waitForEvent('download');
  await page
    .getByRole('link', { name: /^Unduh XLSX: Tabel 3\.\d+ Realisasi Anggaran menurut Program/ })
    .click();
  const file = await started;
  expect(file.suggestedFilename()).toMatch(/^LKjIP-63\.01\.10-2025-Tabel-3\.\d+\.xlsx$/);
  expect((await readFile(await file.path())).subarray(0, 2).toString()).toBe('PK');
});

test('a list on the screen is saved as it is shown', async ({ page }) => {
  await signIn(page);
  await page.goto(`${ADDRESS}/bajuin/2025/capaian`);
  const started = page.waitForEvent('download');
  await page.getByRole('button', { name: /^Unduh XLSX: Target, realisasi/ }).click();
  const file = await started;
  expect(file.suggestedFilename()).toMatch(/\.xlsx$/);
  expect((await readFile(await file.path())).subarray(0, 2).toString()).toBe('PK');
});

test.describe('ponsel', () => {
  test.use({ viewport: { width: 390, height: 844 } });
  test('the report page fits a phone', async ({ page }) => {
    await signIn(page);
    await page.goto(`${ADDRESS}/bajuin/2025/laporan`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  });
});
