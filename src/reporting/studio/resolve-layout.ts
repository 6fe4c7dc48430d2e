/** The layout a report is printed in: the government's own edition in force, a built-in one, or the default. */
import type { Tx } from '../../platform/database/database.ts';
import { readLayoutShape } from '../layout-schema.ts';
import { builtInLayout, DEFAULT_LAYOUT } from '../layouts/built-in-layouts.ts';
import type { ReportLayout } from '../rules/layout.ts';
import { editionIn, findLayout } from './layout-store.ts';
import type { EditionRow } from './stored-layout-tables.ts';

/** `code`: of the report's fact; null = the default layout, and so is a code that stands for nothing any more. */
export async function resolveLayout(tx: Tx, code: string | null): Promise<ReportLayout> {
  if (code === null) return DEFAULT_LAYOUT;
  return (await storedLayout(tx, code, 'in-force')) ?? builtInLayout(code) ?? DEFAULT_LAYOUT;
}

/** An edition the government keeps, or null; what is stored in a shape that no longer holds is none either. */
export async function storedLayout(
  tx: Tx,
  code: string,
  state: 'draft' | 'in-force',
): Promise<ReportLayout | null> {
  const layout = await findLayout(tx, code);
  const edition = layout === null ? null : await editionIn(tx, layout.id, state);
  return edition === null ? null : layoutOfEdition(edition);
}

/** What an edition says, read as untrusted as what comes from outside. */
export function layoutOfEdition({ content }: Pick<EditionRow, 'content'>): ReportLayout | null {
  const reading = readLayoutShape(content);
  return reading.ok ? reading.value : null;
}
