/** An import by the one who holds the data: the command line, directly or through the server; the demo. */
import type { GovernmentFact } from '../organisation/rules/facts.ts';
import type { Database, OwnerTx } from '../platform/database/database.ts';
import { systemScope } from '../platform/database/scope.ts';
import { findOrCreateGovernment } from './create-government.ts';
import { type ImportResult, importBundle } from './import-bundle.ts';
import type { Bundle } from './rules/bundle.ts';
import type { BundleProblem } from './rules/validate-bundle.ts';

/**
 * Imports into the government that the bundle names. An installation without any gets it from the bundle;
 * one that has others does not, so that a mistyped code never makes a second government.
 */
export async function importAsOperator(
  database: Database,
  bundle: Bundle,
  isDryRun: boolean,
): Promise<ImportResult> {
  const { government } = bundle.organisation;
  const place = await database.asOwner((tx) => placeOf(tx, government));
  if (place === null)
    return { isAccepted: false, problems: [unknownGovernment(government)], differences: [], changes: [] };
  let isKept = false;
  try {
    const scope = systemScope(place.id, 'import');
    const result = await database.inTransaction(scope, (tx) =>
      importBundle(tx, { bundle, authority: { kind: 'system' }, isDryRun }),
    );
    isKept = result.isAccepted && !isDryRun;
    return result;
  } finally {
    if (place.isNew && !isKept) await database.asOwner((tx) => removeEmptyGovernment(tx, place.id));
  }
}

interface Place {
  readonly id: string;
  readonly isNew: boolean;
}

async function placeOf(tx: OwnerTx, fact: GovernmentFact): Promise<Place | null> {
  const known = await tx.sql.selectFrom('government').select(['id', 'code']).execute();
  if (known.length === 0) return { id: await findOrCreateGovernment(tx, fact), isNew: true };
  const same = known.find(({ code }) => code === fact.code);
  return same === undefined ? null : { id: same.id, isNew: false };
}

/** What a dry run or a refused import leaves no trace of. */
async function removeEmptyGovernment(tx: OwnerTx, id: string): Promise<void> {
  await tx.sql.deleteFrom('government').where('id', '=', id).execute();
}

function unknownGovernment(fact: GovernmentFact): BundleProblem {
  return {
    severity: 'error',
    code: 'other-government',
    path: 'organisation.government.code',
    message: `${fact.name} belum terdaftar pada pemasangan ini.`,
    read: fact.code,
    expected: 'kode pemerintah daerah yang sudah terdaftar',
  };
}
