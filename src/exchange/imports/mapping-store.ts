/** Names of sheets and columns that somebody confirmed once, remembered for the whole government. */
import type { Tx } from '../../platform/database/database.ts';
import type { MappingAnswer } from '../rules/workbook.ts';
import { importTables } from './import-tables.ts';

export interface RememberedAnswer extends MappingAnswer {
  readonly id: string;
}

export function rememberedAnswers(tx: Tx): Promise<RememberedAnswer[]> {
  return importTables(tx)
    .selectFrom('import_mapping')
    .select(['id', 'kind', 'sheet', 'found', 'field'])
    .where('government_id', '=', tx.scope.governmentId)
    .orderBy('sheet')
    .orderBy('kind')
    .orderBy('found')
    .execute();
}

/** The newest answer for a name holds. */
export async function rememberAnswers(
  tx: Tx,
  answers: readonly MappingAnswer[],
  accountId: string | null,
): Promise<void> {
  if (answers.length === 0) return;
  const rows = answers.map(({ kind, sheet, found, field }) => ({
    government_id: tx.scope.governmentId,
    id: tx.newId(),
    kind,
    sheet,
    found,
    field,
    confirmed_by: accountId,
    confirmed_at: tx.now,
  }));
  await importTables(tx)
    .insertInto('import_mapping')
    .values(rows)
    .onConflict((conflict) =>
      conflict.columns(['government_id', 'kind', 'sheet', 'found']).doUpdateSet((row) => ({
        field: row.ref('excluded.field'),
        confirmed_by: row.ref('excluded.confirmed_by'),
        confirmed_at: row.ref('excluded.confirmed_at'),
      })),
    )
    .execute();
}

/** The forgotten answer; null when there was none. */
export async function forgetAnswer(tx: Tx, id: string): Promise<MappingAnswer | null> {
  const gone = await importTables(tx)
    .deleteFrom('import_mapping')
    .where('government_id', '=', tx.scope.governmentId)
    .where('id', '=', id)
    .returning(['kind', 'sheet', 'found', 'field'])
    .executeTakeFirst();
  return gone ?? null;
}
