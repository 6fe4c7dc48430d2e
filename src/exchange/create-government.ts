import type { GovernmentFact } from '../organisation/rules/facts.ts';
import type { OwnerTx } from '../platform/database/database.ts';

/** Id of the government with this code; created from the facts when it is not there yet. Platform level only. */
export async function findOrCreateGovernment(tx: OwnerTx, fact: GovernmentFact): Promise<string> {
  const row = {
    id: tx.newId(),
    code: fact.code,
    name: fact.name,
    province: fact.province,
    capital: fact.capital,
    head_title: fact.headTitle,
    time_zone: fact.timeZone,
    updated_at: tx.now,
  };
  await tx.sql
    .insertInto('government')
    .values(row)
    .onConflict((conflict) => conflict.column('code').doNothing())
    .execute();
  const { id } = await tx.sql
    .selectFrom('government')
    .select('id')
    .where('code', '=', fact.code)
    .executeTakeFirstOrThrow();
  return id;
}
