import type { Database } from '../database/database.ts';

/** A kabupaten with invented facts and a code of its own. */
export async function createGovernmentRow(database: Database): Promise<string> {
  return database.asOwner(async (tx) => {
    const id = tx.newId();
    await tx.sql
      .insertInto('government')
      .values({
        id,
        code: id,
        name: 'Kabupaten Contoh',
        province: 'Kalimantan Selatan',
        capital: 'Contoh',
        head_title: 'Bupati',
        time_zone: 'Asia/Makassar',
        updated_at: tx.now,
      })
      .execute();
    return id;
  });
}
