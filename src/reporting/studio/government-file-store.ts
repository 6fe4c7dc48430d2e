/** SQL of the emblems and style files a government keeps; their bytes are in the file store. */
import type { Tx } from '../../platform/database/database.ts';
import { type GovernmentFileRow, studioTables } from './stored-layout-tables.ts';

export type FilePurpose = GovernmentFileRow['purpose'];

export interface NewGovernmentFile {
  readonly purpose: FilePurpose;
  /** SHA-256 of the content, hexadecimal. */
  readonly hash: string;
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly uploadedBy: string | null;
}

/** The same content again changes nothing. */
export async function keepGovernmentFile(tx: Tx, file: NewGovernmentFile): Promise<void> {
  await studioTables(tx)
    .insertInto('government_file')
    .values({
      government_id: tx.scope.governmentId,
      purpose: file.purpose,
      hash: file.hash,
      name: file.name,
      media_type: file.mediaType,
      bytes: file.bytes,
      uploaded_by: file.uploadedBy,
      uploaded_at: tx.now,
    })
    .onConflict((conflict) => conflict.columns(['government_id', 'purpose', 'hash']).doNothing())
    .execute();
}

/** Newest first. */
export function listGovernmentFiles(tx: Tx): Promise<GovernmentFileRow[]> {
  return filesOf(tx).orderBy('uploaded_at', 'desc').execute();
}

export async function findGovernmentFile(tx: Tx, hash: string): Promise<GovernmentFileRow | null> {
  return (await filesOf(tx).where('hash', '=', hash).executeTakeFirst()) ?? null;
}

function filesOf(tx: Tx) {
  return studioTables(tx)
    .selectFrom('government_file')
    .selectAll()
    .where('government_id', '=', tx.scope.governmentId);
}
