/** The layout a report is printed in: the government's own edition in force, a built-in one, or the default. */
import type { Tx } from '../../platform/database/database.ts';
import { builtInLayout, DEFAULT_LAYOUT } from '../layouts/built-in-layouts.ts';
import type { ReportLayout } from '../rules/layout.ts';
import { editionIn, findLayout } from './layout-store.ts';

/** `code`: of the report's fact; null = the default layout, and so is a code that stands for nothing any more. */
export async function resolveLayout(tx: Tx, code: string | null): Promise<ReportLayout> {
  if (code === null) return DEFAULT_LAYOUT;
  return (await storedLayout(tx, code, 'in-force')) ?? builtInLayout(code) ?? DEFAULT_LAYOUT;
}

/** An edition the government keeps, or null. What is stored was validated when it came in. */
export async function storedLayout(
  tx: Tx,
  code: string,
  state: 'draft' | 'in-force',
): Promise<ReportLayout | null> {
  const layout = await findLayout(tx, code);
  const edition = layout === null ? null : await editionIn(tx, layout.id, state);
  return edition === null ? null : (edition.content as unknown as ReportLayout);
}
