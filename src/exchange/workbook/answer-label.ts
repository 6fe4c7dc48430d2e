/** What a remembered answer means, in the words of the workbook. */
import type { WorkbookMapping } from '../rules/workbook.ts';
import { WORKBOOK_SHEETS } from './declaration/workbook.ts';
import { plainName } from './likeness.ts';

/** The heading or sheet name behind a field; null where the answer is to leave it out, or nothing has that field now. */
export function answerLabel({ kind, sheet, field }: WorkbookMapping[number]): string | null {
  if (field === null) return null;
  if (kind === 'sheet') return WORKBOOK_SHEETS.find(({ id }) => id === field)?.name ?? null;
  // The sheet may have been renamed too: then the first column of that field has the same heading.
  const named = WORKBOOK_SHEETS.filter(({ name }) => plainName(name) === plainName(sheet));
  const columns = [...named, ...WORKBOOK_SHEETS].flatMap((one) => one.columns);
  return columns.find(({ id }) => id === field)?.label ?? null;
}
