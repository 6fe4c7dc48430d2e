import { expect, test } from '@playwright/test';
import { ADDRESS } from './serve-demo.ts';
import { expectAccessible, expectNoSidewaysScroll, signIn } from './signed-in.ts';

const SIZES = [
  { name: 'layar kantor', width: 1440, height: 900 },
  { name: 'ponsel', width: 390, height: 844 },
];

test('a wrong password is refused in words, and the name stays filled in', async ({ page }) => {
  await page.goto(ADDRESS);
  await page.getByLabel('Nama pengguna').fill('perencana');
  await page.getByRole('textbox', { name: 'Kata sandi' }).fill('bukan-ini');
  await page.getByRole('button', { name: 'Masuk', exact: true }).click();
  await expect(page.getByText('Nama pengguna atau kata sandi tidak cocok.')).toBeVisible();
  await expect(page.getByLabel('Nama pengguna')).toHaveValue('perencana');
});

test('who is not signed in comes back to the page asked for', async ({ page }) => {
  await page.goto(`${ADDRESS}/bajuin/2025/capaian/iku-2`);
  await page.getByLabel('Nama pengguna').fill('camat');
  await page.getByRole('textbox', { name: 'Kata sandi' }).fill('selaras-contoh');
  await page.getByRole('button', { name: 'Masuk', exact: true }).click();
  await expect(
    page.getByRole('heading', { level: 1, name: /Indeks Kepuasan Masyarakat di Kecamatan/ }),
  ).toBeVisible();
});

for (const { name, width, height } of SIZES) {
  test.describe(name, () => {
    test.use({ viewport: { width, height } });

    test('the sign-in page stands every check of accessibility', async ({ page }) => {
      await page.goto(ADDRESS);
      await expect(page.getByLabel('Nama pengguna')).toBeVisible();
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
    });

    test('Capaian shows 140,00 and 99,73, mean 119,86, and 99,73 explains itself', async ({ page }) => {
      await signIn(page);
      await expectAccessible(page);
      await page
        .getByRole('link', { name: 'Capaian', exact: true })
        .filter({ visible: true })
        .first()
        .click();
      await expect(page.getByRole('button', { name: /140,00/ }).first()).toBeVisible();
      await expect(page.getByRole('button', { name: /119,86/ }).first()).toBeVisible();
      await expect(page.getByText('2 dari 2 indikator terukur')).toBeVisible();
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);

      await page.getByRole('button', { name: /99,73/ }).first().click();
      const panel = page.getByRole('dialog');
      await expect(panel.getByText('87,26 / 87,50 × 100 = 99,73 %')).toBeVisible();
      await expect(panel.getByText('C-10')).toBeVisible();
      await expectAccessible(page);
      await panel.getByRole('button', { name: /87,26/ }).click();
      await expect(
        panel.getByRole('heading', { name: /Realisasi Indeks Kepuasan Masyarakat/ }),
      ).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(panel).toBeHidden();
    });

    test('the page of an indicator shows trend, end of plan, benchmarks and programmes', async ({ page }) => {
      await signIn(page);
      await page.goto(`${ADDRESS}/bajuin/2025/capaian/iku-1`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(
        'Persentase Desa Mandiri di Kecamatan',
      );
      await expect(page.getByText('77,78 %').first()).toBeVisible();
      await expect(page.getByText(/Kecamatan Kelumpang Tengah/).first()).toBeVisible();
      await expect(
        page.getByText('Program Pemberdayaan Masyarakat Desa dan Kelurahan').first(),
      ).toBeVisible();
      await expect(page.getByText(/\{desa/)).toHaveCount(0);
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
    });
  });
}

test('a unit that is not there is told in words', async ({ page }) => {
  await signIn(page);
  await page.goto(`${ADDRESS}/tidak-ada/2025/capaian`);
  await expect(page.getByText(/tidak ditemukan|tidak ada/i).first()).toBeVisible();
  await expectAccessible(page);
});
