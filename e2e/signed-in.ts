/** Signs in as a person of the demo would. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { ADDRESS } from './serve-demo.ts';

export const DEMO_PASSWORD = 'selaras-contoh';

export async function signIn(page: Page, username = 'perencana'): Promise<void> {
  await page.goto(ADDRESS);
  await page.getByLabel('Nama pengguna').fill(username);
  await page.getByRole('textbox', { name: 'Kata sandi' }).fill(DEMO_PASSWORD);
  await page.getByRole('button', { name: 'Masuk', exact: true }).click();
  await expect(
    page.getByRole('link', { name: 'Capaian', exact: true }).filter({ visible: true }).first(),
  ).toBeVisible();
}

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Nothing that axe finds may stand on a screen. */
export async function expectAccessible(page: Page): Promise<void> {
  // Entering pages fade in; colours are only right once they stand still.
  await page.evaluate(() =>
    Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => null))),
  );
  const { violations, passes } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  expect(passes.length).toBeGreaterThan(10);
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}

/** Nothing of the page may be cut off sideways. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const { scrollWidth, clientWidth } = await page.evaluate(() => {
    const { scrollWidth: content, clientWidth: room } = document.documentElement;
    return { scrollWidth: content, clientWidth: room };
  });
  expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
}
