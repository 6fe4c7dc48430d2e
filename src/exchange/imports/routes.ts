/** The import API: upload, follow the check, answer, read what was found, confirm, undo, history. */
import type { Context, MiddlewareHandler } from 'hono';
import { unitTarget } from '../../access/rules/actor.ts';
import { can } from '../../access/rules/can.ts';
import type { CallerVariables } from '../../identity/authenticate.ts';
import { actorOf, type Caller, governmentOf } from '../../identity/caller.ts';
import { isUuid } from '../../kernel/ids.ts';
import { admitReader, type SnapshotSource } from '../../measurement/routes.ts';
import { findReportingUnit } from '../../organisation/reporting-units.ts';
import { recordChange } from '../../platform/audit/record-change.ts';
import type { Database } from '../../platform/database/database.ts';
import { type Scope, systemScope } from '../../platform/database/scope.ts';
import { AppError, notAllowed, notFound } from '../../platform/errors.ts';
import type { FileStore } from '../../platform/files.ts';
import { newRoutes } from '../../platform/http/application.ts';
import { admitToImport, mayImportSomething } from '../admit-import.ts';
import { answerLabel } from '../workbook/answer-label.ts';
import { answersOf, mergeMapping } from './check-draft.ts';
import { confirmImport } from './confirm-import.ts';
import type { DraftFiles } from './draft-files.ts';
import { findDraft, insertDraft, listOpenDrafts, lockDraft, updateDraft } from './draft-store.ts';
import type { ImportChecks } from './import-checks.ts';
import type { ImportDraft } from './import-tables.ts';
import { forgetAnswer, rememberAnswers, rememberedAnswers } from './mapping-store.ts';
import { presentDraft, presentRecord } from './present-import.ts';
import { LARGEST_UPLOAD, receiveUpload, uploadTooLarge } from './receive-upload.ts';
import { findImportRecord, listImportRecords } from './record-store.ts';
import { requesterOf } from './requester.ts';
import * as described from './route-descriptions.ts';
import { undoImport, undoRefusal } from './undo-import.ts';

export interface ImportPorts {
  readonly database: Database;
  readonly source: SnapshotSource;
  readonly store: FileStore;
  readonly files: DraftFiles;
  readonly checks: ImportChecks;
  /** Somebody opened the page: a process may load its libraries meanwhile. */
  readonly expectFile: () => void;
}

const accountOf = (caller: Caller): string | null => (caller.kind === 'account' ? caller.account.id : null);

/** Before a body is read: whoever may import nothing is not served, what is too large is not read. */
const guardUpload =
  ({ checks }: ImportPorts): MiddlewareHandler<{ Variables: CallerVariables }> =>
  async (context, next) => {
    if (context.req.method === 'POST') {
      requireSomeImport(context.get('caller'));
      if (Number(context.req.header('Content-Length') ?? 0) > LARGEST_UPLOAD) throw uploadTooLarge();
      checks.requireRoom();
    }
    await next();
  };

function mayImport(caller: Caller): boolean {
  return caller.kind === 'operator' || mayImportSomething(actorOf(caller), governmentOf(caller));
}

function requireSomeImport(caller: Caller): void {
  governmentOf(caller);
  if (!mayImport(caller)) throw notAllowed('Peran Anda tidak mencakup impor data.');
}

/** The draft, for whoever brought it or may import its unit; a foreign one and none answer alike. */
async function visibleDraft({ database }: ImportPorts, caller: Caller, id: string): Promise<ImportDraft> {
  const governmentId = governmentOf(caller);
  const draft = isUuid(id)
    ? await database.inTransaction(systemScope(governmentId, 'impor'), (tx) => findDraft(tx, id))
    : null;
  if (draft === null || !isDraftVisible(caller, draft)) throw notFound('Impor');
  return draft;
}

function isDraftVisible(caller: Caller, draft: ImportDraft): boolean {
  if (caller.kind === 'operator' || draft.requested_by === accountOf(caller)) return true;
  if (draft.unit_code === null) return false;
  const target = unitTarget(governmentOf(caller), [draft.unit_code], draft.year);
  return can(actorOf(caller), 'import-unit', target);
}

/** What the check found. Throws `not-ready` (409) before it has, `expired` once it is thrown away. */
async function resultOf(ports: ImportPorts, caller: Caller, id: string) {
  const draft = await visibleDraft(ports, caller, id);
  if (draft.result_hash === null || draft.state === 'expired') {
    throw new AppError({
      code: 'not-ready',
      status: 409,
      message: 'Hasil pemeriksaan berkas ini belum atau tidak lagi ada.',
    });
  }
  return ports.files.result(governmentOf(caller), draft.result_hash);
}

function pageOf<Row>(rows: readonly Row[], number: number) {
  return {
    total: rows.length,
    pageSize: described.PAGE,
    rows: rows.slice(number * described.PAGE, (number + 1) * described.PAGE),
  };
}

async function* pieces(context: Context): AsyncGenerator<Uint8Array> {
  const stream = context.req.raw.body;
  if (stream !== null) yield* stream;
}

export function importRoutes(ports: ImportPorts) {
  const { database, checks, files } = ports;
  const routes = newRoutes<CallerVariables>();
  const scopeOf = (caller: Caller): Scope => systemScope(governmentOf(caller), 'impor');
  const requester = (caller: Caller) => requesterOf(database, governmentOf(caller), accountOf(caller));
  const shown = async (caller: Caller, draft: ImportDraft) => {
    const unit = draft.unit_code;
    const place =
      unit === null
        ? null
        : await database.inTransaction(scopeOf(caller), (tx) => findReportingUnit(tx, unit));
    return presentDraft(draft, checks.ahead(draft.id), place?.shortName ?? null);
  };

  routes.use('/api/import-drafts', guardUpload(ports));
  routes.openapi(described.upload, async (context) => {
    const caller = context.get('caller');
    const governmentId = governmentOf(caller);
    const received = await receiveUpload(ports.store, governmentId, pieces(context));
    const { scope } = await requester(caller);
    const id = await database.inTransaction(scope, async (tx) => {
      const fileName = context.req.valid('query').name;
      const draft = { fileHash: received.hash, fileName, bytes: received.size, kind: received.kind };
      const created = await insertDraft(tx, { ...draft, requestedBy: accountOf(caller) });
      await recordChange(tx, {
        action: 'upload-import',
        entity: 'import-draft',
        key: { id: created },
        after: { file: received.hash, kind: received.kind },
      });
      return created;
    });
    checks.begin(governmentId, id);
    return context.json({ id }, 202);
  });
  routes.openapi(described.listDrafts, async (context) => {
    const caller = context.get('caller');
    const drafts = await database.inTransaction(scopeOf(caller), (tx) =>
      listOpenDrafts(tx, accountOf(caller)),
    );
    const isAllowed = mayImport(caller);
    if (isAllowed) ports.expectFile();
    const rows = await Promise.all(drafts.map((draft) => shown(caller, draft)));
    return context.json({ mayImport: isAllowed, drafts: rows }, 200);
  });
  routes.openapi(described.readDraft, async (context) => {
    const caller = context.get('caller');
    const draft = await visibleDraft(ports, caller, context.req.valid('param').id);
    return context.json(await shown(caller, draft), 200);
  });
  routes.openapi(described.discardDraft, async (context) => {
    const caller = context.get('caller');
    const { id } = await visibleDraft(ports, caller, context.req.valid('param').id);
    const { scope } = await requester(caller);
    const gone = await database.inTransaction(scope, async (tx) => {
      const draft = await lockDraft(tx, id);
      if (draft === null || draft.state === 'imported' || draft.state === 'undone')
        throw new AppError({ code: 'not-ready', status: 409, message: 'Berkas ini sudah diimpor.' });
      await updateDraft(tx, id, { state: 'expired', summary: null });
      await recordChange(tx, { action: 'discard-import', entity: 'import-draft', key: { id } });
      return draft;
    });
    await files.removeUnneeded(database, scopeOf(caller), gone);
    return context.body(null, 204);
  });
  routes.openapi(described.readProblems, async (context) => {
    const { id } = context.req.valid('param');
    const { page: number, sheet, severity } = context.req.valid('query');
    const { problems } = await resultOf(ports, context.get('caller'), id);
    const rows = problems.filter(
      (problem) =>
        (sheet === undefined || problem.sheet === sheet) &&
        (severity === undefined || problem.severity === severity),
    );
    return context.json(pageOf(rows, number), 200);
  });
  routes.openapi(described.readSheet, async (context) => {
    const { id, index } = context.req.valid('param');
    const sheet = (await resultOf(ports, context.get('caller'), id)).sheets[index];
    if (sheet === undefined) throw notFound('Lembar');
    const { name, headerRow, firstRow, rows, isCut, problemCells } = sheet;
    const from = Math.max(firstRow, context.req.valid('query').from ?? firstRow);
    const start = from - firstRow;
    return context.json(
      {
        name,
        isRead: sheet.sheet !== null,
        headerRow,
        firstRow,
        from,
        totalRows: rows.length,
        pageSize: described.PAGE,
        rows: rows.slice(start, start + described.PAGE),
        isCut,
        problemCells,
      },
      200,
    );
  });
  routes.openapi(described.readDifferences, async (context) => {
    const { page: number, what, kind } = context.req.valid('query');
    const { differences } = await resultOf(ports, context.get('caller'), context.req.valid('param').id);
    const rows = differences.filter(
      (one) => (what === undefined || one.what === what) && (kind === undefined || one.kind === kind),
    );
    return context.json(pageOf(rows, number), 200);
  });
  routes.openapi(described.answerQuestions, async (context) => {
    const caller = context.get('caller');
    const { id } = await visibleDraft(ports, caller, context.req.valid('param').id);
    const { answers } = context.req.valid('json');
    requireSomeImport(caller);
    checks.requireRoom();
    const { scope } = await requester(caller);
    await database.inTransaction(scope, async (tx) => {
      const draft = await lockDraft(tx, id);
      if (draft === null || !['questions', 'refused', 'ready'].includes(draft.state))
        throw new AppError({ code: 'not-ready', status: 409, message: 'Berkas ini tidak menunggu jawaban.' });
      const plain = answers.map(({ remember: _kept, ...answer }) => answer);
      const kept = answers.filter(({ remember }) => remember).map(({ remember: _kept, ...answer }) => answer);
      await rememberAnswers(tx, kept, accountOf(caller));
      if (kept.length > 0)
        await recordChange(tx, {
          action: 'remember-columns',
          entity: 'import-mapping',
          key: { draft: id },
          after: { answers: kept },
        });
      await updateDraft(tx, id, {
        state: 'uploaded',
        progress: 0,
        step: 'Menunggu giliran diperiksa',
        attempts: 0,
        answers: JSON.stringify(mergeMapping(answersOf(draft), plain)),
      });
    });
    checks.begin(governmentOf(caller), id);
    return context.json({ id }, 202);
  });
  routes.openapi(described.confirm, async (context) => {
    const caller = context.get('caller');
    const draft = await visibleDraft(ports, caller, context.req.valid('param').id);
    const { baseVersion } = context.req.valid('json');
    const { authority } = await requester(caller);
    const scope =
      draft.unit_code === null || draft.year === null
        ? scopeOf(caller)
        : admitToImport(caller, draft.unit_code, draft.year);
    const confirmed = await confirmImport(
      { database, files },
      { draftId: draft.id, baseVersion, scope, authority, accountId: accountOf(caller) },
    );
    const unit = await database.inTransaction(scopeOf(caller), (tx) => findReportingUnit(tx, confirmed.unit));
    return context.json({ ...confirmed, place: unit?.shortName ?? confirmed.unit }, 200);
  });
  routes.openapi(described.history, async (context) => {
    const caller = context.get('caller');
    const { unit: name, year } = context.req.valid('param');
    const { unit, scope } = await admitReader(ports.source, caller, name, year);
    const rows = await database.inTransaction(scope, async (tx) => {
      const records = await listImportRecords(tx, unit, year);
      const newest = records.find(({ undone_at }) => undone_at === null);
      const refusal = newest === undefined ? null : await undoRefusal(tx, newest);
      return records.map((record) =>
        presentRecord(
          record,
          record.id === newest?.id ? refusal : 'Hanya impor terakhir yang dapat dibatalkan.',
          mayUndo(caller, record),
        ),
      );
    });
    return context.json(rows, 200);
  });
  routes.openapi(described.undo, async (context) => {
    const caller = context.get('caller');
    const { id } = context.req.valid('param');
    const governmentId = governmentOf(caller);
    const record = isUuid(id)
      ? await database.inTransaction(scopeOf(caller), (tx) => findImportRecord(tx, id))
      : null;
    if (record === null) throw notFound('Impor');
    const target = unitTarget(governmentId, [record.unit_code], record.year);
    if (caller.kind !== 'operator' && !can(actorOf(caller), 'read-unit', target)) throw notFound('Impor');
    if (!mayUndo(caller, record)) throw notAllowed('Peran Anda tidak mencakup pembatalan impor unit ini.');
    const scope = admitToImport(caller, record.unit_code, record.year);
    await undoImport({ database, files }, { recordId: record.id, scope, accountId: accountOf(caller) });
    return context.body(null, 204);
  });
  routes.openapi(described.listRemembered, async (context) => {
    const caller = context.get('caller');
    requireSomeImport(caller);
    const answers = await database.inTransaction(scopeOf(caller), rememberedAnswers);
    return context.json(
      answers.map((answer) => ({ ...answer, label: answerLabel(answer) })),
      200,
    );
  });
  routes.openapi(described.forget, async (context) => {
    const caller = context.get('caller');
    requireSomeImport(caller);
    const { id } = context.req.valid('param');
    const { scope } = await requester(caller);
    await database.inTransaction(scope, async (tx) => {
      const gone = isUuid(id) ? await forgetAnswer(tx, id) : null;
      if (gone === null) throw notFound('Sebutan ini');
      await recordChange(tx, {
        action: 'forget-column',
        entity: 'import-mapping',
        key: { id },
        before: { ...gone },
      });
    });
    return context.body(null, 204);
  });
  return routes;
}

/** Whoever may import the unit; and who brought in a new one, its first import. */
function mayUndo(caller: Caller, record: { unit_code: string; year: number; is_new_unit: boolean }): boolean {
  if (caller.kind === 'operator') return true;
  const target = unitTarget(governmentOf(caller), [record.unit_code], record.year);
  const actor = actorOf(caller);
  return can(actor, 'import-unit', target) || (record.is_new_unit && can(actor, 'create-unit', target));
}
