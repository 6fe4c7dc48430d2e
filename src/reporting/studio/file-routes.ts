/** Emblems and style files of a government: uploaded by whoever edits layouts, shown to readers. */
import type { CallerVariables } from '../../identity/authenticate.ts';
import { admitToUnit } from '../../identity/caller.ts';
import { admitReader, type SnapshotSource } from '../../measurement/routes.ts';
import { recordChange } from '../../platform/audit/record-change.ts';
import type { Database } from '../../platform/database/database.ts';
import { notFound } from '../../platform/errors.ts';
import type { FileStore } from '../../platform/files.ts';
import { newRoutes } from '../../platform/http/application.ts';
import {
  emblemMediaType,
  LARGEST_FILE,
  refuseNoWordFile,
  tooLarge,
  WORD_MEDIA_TYPE,
} from './government-file-kinds.ts';
import {
  type FilePurpose,
  findGovernmentFile,
  keepGovernmentFile,
  listGovernmentFiles,
} from './government-file-store.ts';
import * as described from './route-descriptions.ts';
import type { GovernmentFileRow } from './stored-layout-tables.ts';
import type { WordStyleCheck } from './word-style-check.ts';

export interface FilePorts {
  readonly database: Database;
  readonly files: FileStore;
  readonly source: SnapshotSource;
  readonly styleCheck: WordStyleCheck;
}

/** Addresses whose bodies may be larger than those of ordinary requests. */
export function isLayoutFileUpload(path: string): boolean {
  return /^\/api\/units\/[^/]+\/years\/\d+\/layout-files$/u.test(path);
}

export function fileRoutes({ database, files, source, styleCheck }: FilePorts) {
  const routes = newRoutes<CallerVariables>();

  async function mediaTypeOf(purpose: FilePurpose, bytes: Uint8Array): Promise<string> {
    if (purpose === 'emblem') return emblemMediaType(bytes);
    refuseNoWordFile(bytes);
    await styleCheck.check(bytes);
    return WORD_MEDIA_TYPE;
  }

  routes.openapi(described.listFiles, async (context) => {
    const { unit, year } = context.req.valid('param');
    const { scope } = await admitReader(source, context.get('caller'), unit, year);
    const rows = await database.inTransaction(scope, listGovernmentFiles);
    return context.json(rows.map(presentFile), 200);
  });

  routes.openapi(described.uploadFile, async (context) => {
    const { unit: name, year } = context.req.valid('param');
    const { purpose, name: fileName } = context.req.valid('query');
    const caller = context.get('caller');
    const reader = await admitReader(source, caller, name, year);
    const scope = admitToUnit(caller, 'edit-layout', reader.unit, year);
    const bytes = await bodyWithin(context.req.raw, purpose);
    const mediaType = await mediaTypeOf(purpose, bytes);
    const { hash, size } = await files.put(scope.governmentId, bytes);
    const row = await database.inTransaction(scope, async (tx) => {
      await keepGovernmentFile(tx, {
        purpose,
        hash,
        name: fileName,
        mediaType,
        bytes: size,
        uploadedBy: caller.kind === 'account' ? caller.account.id : null,
      });
      await recordChange(tx, {
        action: 'upload-layout-file',
        entity: 'government-file',
        key: { purpose, hash },
        after: { name: fileName, mediaType, bytes: size },
      });
      return findGovernmentFile(tx, hash);
    });
    if (row === null) throw notFound('Berkas');
    return context.json(presentFile({ ...row, purpose }), 201);
  });

  routes.openapi(described.readFile, async (context) => {
    const { unit, year, hash } = context.req.valid('param');
    const { scope } = await admitReader(source, context.get('caller'), unit, year);
    const row = await database.inTransaction(scope, (tx) => findGovernmentFile(tx, hash));
    if (row === null) throw notFound('Berkas');
    const content = await files.get(scope.governmentId, hash);
    return context.body(Uint8Array.from(content), 200, {
      'Content-Type': row.media_type,
      'X-Content-Type-Options': 'nosniff',
      // A picture inside a page; opened by itself it is saved, never run as a page of ours.
      'Content-Disposition': 'attachment',
      'Cache-Control': 'private, max-age=86400, immutable',
    });
  });
  return routes;
}

function presentFile(row: GovernmentFileRow) {
  return {
    hash: row.hash,
    purpose: row.purpose,
    name: row.name,
    mediaType: row.media_type,
    bytes: Number(row.bytes),
    uploadedAt: row.uploaded_at.toISOString(),
  };
}

/** The body, read no further than it may be. */
async function bodyWithin(request: Request, purpose: FilePurpose): Promise<Uint8Array> {
  const limit = LARGEST_FILE[purpose];
  if (Number(request.headers.get('Content-Length') ?? 0) > limit) throw tooLarge(purpose);
  const pieces: Uint8Array[] = [];
  let size = 0;
  if (request.body !== null) {
    for await (const piece of request.body) {
      size += piece.byteLength;
      if (size > limit) throw tooLarge(purpose);
      pieces.push(piece);
    }
  }
  return Buffer.concat(pieces);
}
