import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { ADDRESS } from './serve-demo.ts';
import { expectAccessible, expectNoSidewaysScroll, signIn } from './signed-in.ts';

test('the report is generated, previewed page by page and downloaded', async ({ page }) => {
  await signIn(page);
  await page.goto(`${ADDRESS}/bajuin/2025/laporan`);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Susun laporan' }).click();
  const download = page
    .getByRole('link', { name: /^Unduh/ })
    .or(page.getByRole('button', { name: /^Unduh/ }))
    .first();
  await expect(download).toBeVisible({ timeout: 30_000 });
  await expect(page.getByRole('img', { name: /Halaman 1/ }).first()).toBeVisible({ timeout: 20_000 });
  await expectAccessible(page);
  const started = page.waitForEvent('download');
  await download.click();
  const file = await readFile(await (await started).path());
  expect(file.subarray(0, 5).toString()).toBe('%PDF-');
  expect(file.byteLength).toBeGreaterThan(100_000);
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
