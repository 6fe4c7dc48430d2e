import { expect, test } from '@playwright/test';
import { ADDRESS } from './serve-demo.ts';
import { expectAccessible, expectNoSidewaysScroll, signIn } from './signed-in.ts';

const HOME = `${ADDRESS}/bajuin/2025`;

for (const [name, viewport] of [
  ['layar', { width: 1366, height: 768 }],
  ['ponsel', { width: 390, height: 844 }],
] as const) {
  test.describe(name, () => {
    test.use({ viewport });

    test('Beranda shows the year at a glance and what its report lacks', async ({ page }) => {
      await signIn(page);
      await page.goto(HOME);
      for (const title of [
        'Rata-rata capaian IKU',
        'Serapan anggaran',
        'Evaluasi AKIP',
        'Desa menurut status',
      ])
        await expect(page.getByRole('region', { name: title, exact: true })).toBeVisible();
      await expect(page.getByRole('region', { name: 'Survei kepuasan (SKM)' })).toContainText('87,26');
      const lacking = page.getByRole('region', { name: 'Yang masih kurang untuk laporan' });
      await expect(lacking).toContainText(/\d+ dari \d+ hal sudah lengkap/);
      await expect(lacking.getByText('Realisasi anggaran setiap sub kegiatan')).toBeVisible();
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
    });

    test('what is missing leads to where it is filled in, and all can be shown', async ({ page }) => {
      await signIn(page);
      await page.goto(HOME);
      const lacking = page.getByRole('region', { name: 'Yang masih kurang untuk laporan' });
      await expect(lacking.getByText('Target akhir Renstra')).toBeHidden();
      await lacking.getByText('Semua', { exact: true }).click();
      await lacking.getByText('Rencana kinerja', { exact: true }).click();
      await expect(lacking.getByText('Target akhir Renstra')).toBeVisible();
      await expectAccessible(page);
      await lacking.getByRole('link', { name: /Isi lembar Fisik/ }).click();
      await expect(page).toHaveURL(/\/impor/);
    });

    test('a figure of the glance explains itself', async ({ page }) => {
      await signIn(page);
      await page.goto(HOME);
      await page.getByRole('button', { name: /^Nilai AKIP 2025/ }).click();
      await expect(page.getByRole('dialog', { name: 'Penjelasan angka' })).toContainText('C-71');
    });
  });
}
