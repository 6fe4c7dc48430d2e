/** The reporting units of a government with the years that hold data, as menus show them. */
import { sql } from 'kysely';
import type { Tx } from '../platform/database/database.ts';

export interface UnitListing {
  readonly code: string;
  readonly shortName: string;
  readonly name: string;
  /** Ascending. */
  readonly years: number[];
}

export async function listUnits(tx: Tx): Promise<UnitListing[]> {
  const { rows } = await sql<UnitListing>`
    select r.code, r.short_name as "shortName", coalesce(u.name, r.code) as name,
      coalesce(array_agg(y.year order by y.year) filter (where y.year is not null), '{}') as years
    from reporting_unit r
    left join unit u on u.government_id = r.government_id and u.unit_id = r.id and u.code = r.code
    left join unit_year y on y.government_id = r.government_id and y.unit_id = r.id
    where r.government_id = ${tx.scope.governmentId}
    group by r.code, r.short_name, u.name
    order by r.code`.execute(tx.sql);
  return rows;
}
