/** The workbook as declared: every sheet, in the order in which a person fills it in. */
import { budgetSheets } from './budget-sheets.ts';
import { organisationSheets } from './organisation-sheets.ts';
import { performanceSheets } from './performance-sheets.ts';
import { planningSheets } from './planning-sheets.ts';
import { registerSheets } from './register-sheets.ts';
import type { Column, Sheet } from './shape.ts';

export const WORKBOOK_SHEETS: readonly Sheet[] = [
  ...organisationSheets,
  ...planningSheets,
  ...budgetSheets,
  ...performanceSheets,
  ...registerSheets,
];

const byId = new Map(WORKBOOK_SHEETS.map((sheet) => [sheet.id, sheet]));

/** A declared sheet by its id; throws for what no declaration has, which is a fault of ours. */
export function sheetById(id: string): Sheet {
  const found = byId.get(id);
  if (found === undefined) throw new Error(`No sheet ${id} is declared`);
  return found;
}

export function columnById(sheet: Sheet, id: string): Column {
  const found = sheet.columns.find((column) => column.id === id);
  if (found === undefined) throw new Error(`Sheet ${sheet.id} has no column ${id}`);
  return found;
}
