/** The layout studio over the network: layouts of a unit and year, their drafts, their files, previews. */
import { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { unitTarget } from '../../access/rules/actor.ts';
import { can } from '../../access/rules/can.ts';
import type { CallerVariables } from '../../identity/authenticate.ts';
import { actorOf, admitToUnit, type Caller, governmentOf } from '../../identity/caller.ts';
import type { Problem } from '../../kernel/result.ts';
import { admitReader, type SnapshotSource } from '../../measurement/routes.ts';
import { findReportingUnit } from '../../organisation/reporting-units.ts';
import type { Database } from '../../platform/database/database.ts';
import type { Scope } from '../../platform/database/scope.ts';
import { AppError, notFound } from '../../platform/errors.ts';
import type { FileStore } from '../../platform/files.ts';
import { newRoutes } from '../../platform/http/application.ts';
import { readLayout, readLayoutShape } from '../layout-schema.ts';
import { builtInLayout, DEFAULT_LAYOUT } from '../layouts/built-in-layouts.ts';
import { BLOCK_NAMES } from '../rules/block-catalogue.ts';
import type { ReportLayout } from '../rules/layout.ts';
import { validateLayout } from '../rules/validate-layout.ts';
import { loadReport } from '../store.ts';
import type { BlockColumn } from './block-columns.ts';
import { chooseLayout } from './choose-layout.ts';
import { copyLayout, discardDraft, putLayoutInForce, saveDraft } from './edit-layout.ts';
import { fileProblems } from './file-problems.ts';
import { fileRoutes } from './file-routes.ts';
import { freeLayoutCode } from './free-layout-code.ts';
import { layoutCards } from './layout-listing.ts';
import type { LayoutPreviews, PrintedPreview } from './layout-previews.ts';
import { admitEditor, layoutRights, visibleLayout } from './layout-rights.ts';
import { editionIn, findLayout } from './layout-store.ts';
import { layoutOfEdition, storedLayout } from './resolve-layout.ts';
import * as described from './route-descriptions.ts';
import type { WordStyleCheck } from './word-style-check.ts';

export interface StudioPorts {
  readonly database: Database;
  readonly files: FileStore;
  readonly source: SnapshotSource;
  readonly previews: LayoutPreviews;
  readonly styleCheck: WordStyleCheck;
  readonly columns: (
    scope: Scope,
    unit: string,
    year: number,
    version: string,
  ) => Promise<Readonly<Record<string, BlockColumn[]>>>;
  /** The year's report, or a part of it, in a layout that need not be in force, as PDF. */
  readonly print: (
    scope: Scope,
    unit: string,
    year: number,
    layout: ReportLayout,
    part: string | null,
  ) => Promise<PrintedPreview>;
  readonly drawPage: (pdf: Uint8Array, page: number) => Promise<Uint8Array>;
}

const accountOf = (caller: Caller): string | null => (caller.kind === 'account' ? caller.account.id : null);

function faultyLayout(problems: readonly Problem[]): AppError {
  return new AppError({
    code: 'layout-faulty',
    status: 422,
    message: 'Tata letak ini belum dapat dipakai. Perbaiki bagian yang disebut.',
    fields: { problems },
  });
}

export function studioRoutes(ports: StudioPorts) {
  const { database, source, previews } = ports;
  const routes = newRoutes<CallerVariables>();

  /** The unit and the caller's rights in it, for whoever may read it. */
  async function admitted(
    context: Context<{ Variables: CallerVariables }>,
    { unit: name, year }: { readonly unit: string; readonly year: number },
  ) {
    const caller = context.get('caller');
    const { unit, scope } = await admitReader(source, caller, name, year);
    return { caller, unit, year, scope, rights: layoutRights(caller, unit, year) };
  }
  type Admitted = Awaited<ReturnType<typeof admitted>>;

  const rowOf = ({ scope, unit, rights }: Admitted, code: string) =>
    database.inTransaction(scope, async (tx) => visibleLayout(await findLayout(tx, code), unit, rights));

  async function editable(at: Admitted, code: string) {
    if (builtInLayout(code) !== null) throw isBuiltIn();
    const row = await rowOf(at, code);
    return admitEditor(at.caller, row.owner_unit, at.year);
  }

  async function cardsOf({ caller, unit, year, scope, rights }: Admitted) {
    const mayRead = (code: string) =>
      caller.kind === 'operator' ||
      can(actorOf(caller), 'read-unit', unitTarget(governmentOf(caller), [code], null));
    return database.inTransaction(scope, async (tx) => {
      const found = await findReportingUnit(tx, unit);
      const report = found === null ? null : await loadReport(tx, found.id, year);
      if (report === null) throw notFound(`Data tahun ${year}`);
      const chosen = report.layout ?? DEFAULT_LAYOUT.code;
      const layouts = await layoutCards(tx, { unit, rights, mayRead, chosen });
      return { chosen, state: report.state, layouts };
    });
  }

  async function sourceOfCopy(at: Admitted, code: string): Promise<ReportLayout> {
    const builtIn = builtInLayout(code);
    if (builtIn !== null) return builtIn;
    await rowOf(at, code);
    const found = await database.inTransaction(
      at.scope,
      async (tx) => (await storedLayout(tx, code, 'in-force')) ?? storedLayout(tx, code, 'draft'),
    );
    if (found === null) throw notFound('Tata letak');
    return found;
  }

  routes.openapi(described.listLayouts, async (context) => {
    const at = await admitted(context, context.req.valid('param'));
    const { chosen, state, layouts } = await cardsOf(at);
    const locked = state === 'draft' ? null : 'Laporan tahun ini sudah diajukan; tata letaknya tetap.';
    const may = {
      copy: at.rights.editUnit || at.rights.editGovernment,
      copyForGovernment: at.rights.editGovernment,
      choose: at.rights.choose,
    };
    return context.json({ chosen, may, locked, layouts: layouts.map(mutable) }, 200);
  });

  routes.openapi(described.createLayout, async (context) => {
    const at = await admitted(context, context.req.valid('param'));
    const { name, forGovernment, from, layout } = context.req.valid('json');
    const ownerUnit = forGovernment ? null : at.unit;
    const scope = admitEditor(at.caller, ownerUnit, at.year);
    const content = from === undefined ? importedLayout(layout) : await sourceOfCopy(at, from);
    const code = await database.inTransaction(scope, async (tx) => {
      const free = await freeLayoutCode(tx, name);
      const by = accountOf(at.caller);
      await copyLayout(tx, { from: content, code: free, name, ownerUnit, by });
      return free;
    });
    return context.json({ code }, 201);
  });

  routes.openapi(described.readLayoutDetail, async (context) => {
    const { code, ...place } = context.req.valid('param');
    const at = await admitted(context, place);
    const { layouts } = await cardsOf(at);
    const card = layouts.find((one) => one.code === code);
    if (card === undefined) throw notFound('Tata letak');
    const builtIn = builtInLayout(code);
    if (builtIn !== null) {
      return context.json({ card: mutable(card), inForce: asJson(builtIn), draft: null }, 200);
    }
    const row = await rowOf(at, code);
    const [inForce, draft] = await database.inTransaction(at.scope, async (tx) => [
      await editionIn(tx, row.id, 'in-force'),
      await editionIn(tx, row.id, 'draft'),
    ]);
    const standing = inForce === null ? null : layoutOfEdition(inForce);
    const drafted = draft === null ? null : layoutOfEdition(draft);
    return context.json(
      {
        card: mutable(card),
        inForce: standing === null ? null : asJson(standing),
        draft:
          draft === null || drafted === null ? null : { revision: draft.version, layout: asJson(drafted) },
      },
      200,
    );
  });

  routes.openapi(described.putDraft, async (context) => {
    const { code, ...place } = context.req.valid('param');
    const at = await admitted(context, place);
    const scope = await editable(at, code);
    const { revision, layout } = context.req.valid('json');
    const reading = readLayoutShape(layout);
    if (!reading.ok) throw faultyLayout(reading.problems);
    const by = accountOf(at.caller);
    const saved = await database.inTransaction(scope, async (tx) => ({
      ...(await saveDraft(tx, { code, revision, content: reading.value, by })),
      problems: [
        ...validateLayout(reading.value, BLOCK_NAMES),
        ...(await fileProblems(tx, reading.value.style)),
      ],
    }));
    return context.json(saved, 200);
  });

  routes.openapi(described.deleteDraft, async (context) => {
    const { code, ...place } = context.req.valid('param');
    const scope = await editable(await admitted(context, place), code);
    await database.inTransaction(scope, (tx) => discardDraft(tx, code));
    return context.body(null, 204);
  });

  routes.openapi(described.enforce, async (context) => {
    const { code, ...place } = context.req.valid('param');
    const scope = await editable(await admitted(context, place), code);
    const { revision, note } = context.req.valid('json');
    const answer = await database.inTransaction(scope, async (tx) => {
      const draft = await storedLayout(tx, code, 'draft');
      if (draft === null) throw notFound('Rancangan tata letak');
      const problems = [...validateLayout(draft, BLOCK_NAMES), ...(await fileProblems(tx, draft.style))];
      if (problems.length > 0) throw faultyLayout(problems);
      return putLayoutInForce(tx, code, revision, note);
    });
    return context.json(answer, 200);
  });

  routes.openapi(described.downloadLayout, async (context) => {
    const { code, ...place } = context.req.valid('param');
    const at = await admitted(context, place);
    const isDraft = context.req.valid('query').rancangan === '1';
    const layout = await layoutToDownload(at, code, isDraft);
    return context.body(`${JSON.stringify(layout, null, 2)}\n`, 200, {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': `attachment; filename="tata-letak-${code}.json"`,
      'Cache-Control': 'private, no-cache',
    });
  });

  async function layoutToDownload(at: Admitted, code: string, isDraft: boolean): Promise<ReportLayout> {
    if (!isDraft || builtInLayout(code) !== null) return sourceOfCopy(at, code);
    await rowOf(at, code);
    const draft = await database.inTransaction(at.scope, (tx) => storedLayout(tx, code, 'draft'));
    if (draft === null) throw notFound('Rancangan tata letak');
    return draft;
  }

  routes.openapi(described.putChoice, async (context) => {
    const at = await admitted(context, context.req.valid('param'));
    const { layout: code } = context.req.valid('json');
    const scope = admitToUnit(at.caller, 'choose-layout', at.unit, at.year);
    const { layouts } = await cardsOf(at);
    const card = layouts.find((one) => one.code === code);
    if (card === undefined) throw notFound('Tata letak');
    if (card.inForce === null) throw notInForce();
    await database.inTransaction(scope, async (tx) => {
      const unit = await findReportingUnit(tx, at.unit);
      if (unit === null) throw notFound('Unit kerja');
      const layout = code === DEFAULT_LAYOUT.code ? null : code;
      await chooseLayout(tx, { unitId: unit.id, unit: unit.code, year: at.year, layout });
    });
    return context.body(null, 204);
  });

  routes.openapi(described.readColumns, async (context) => {
    const { scope, unit, year } = await admitted(context, context.req.valid('param'));
    const version = await source.dataVersion(scope, unit, year);
    if (version === null) throw notFound(`Data tahun ${year}`);
    return context.json(await ports.columns(scope, unit, year, version), 200);
  });

  routes.openapi(described.startPreview, async (context) => {
    const at = await admitted(context, context.req.valid('param'));
    admitToUnit(at.caller, 'edit-layout', at.unit, at.year);
    const { layout, part } = context.req.valid('json');
    const reading = readLayout(layout, BLOCK_NAMES);
    if (!reading.ok) throw faultyLayout(reading.problems);
    const problems = await database.inTransaction(at.scope, (tx) => fileProblems(tx, reading.value.style));
    if (problems.length > 0) throw faultyLayout(problems);
    const made = await previews.make(ownerOf(at), () =>
      ports.print(at.scope, at.unit, at.year, reading.value, part),
    );
    return context.json(made, 200);
  });

  routes.openapi(described.readPreviewPage, async (context) => {
    const { id, page, ...place } = context.req.valid('param');
    const at = await admitted(context, place);
    const preview = previews.find(ownerOf(at), id);
    const number = Number.parseInt(page, 10);
    if (number < 1 || number > preview.pages) throw notFound('Halaman');
    return context.body(new Uint8Array(await ports.drawPage(preview.content, number)), 200, {
      'Content-Type': 'image/png',
      'Cache-Control': 'private, max-age=3600, immutable',
    });
  });

  routes.route('/', fileRoutes(ports));
  return routes;
}

function importedLayout(value: unknown): ReportLayout {
  const reading = readLayoutShape(value);
  if (!reading.ok) throw faultyLayout(reading.problems);
  // Another government's files are not ours: what it names is chosen anew.
  return { ...reading.value, style: { ...reading.value.style, emblem: null, wordStyles: null } };
}

const ownerOf = ({ scope, unit, year }: { scope: Scope; unit: string; year: number }) =>
  `${scope.governmentId}/${unit}/${year}`;

/** The wire's types may be changed by whoever holds them; nothing is copied. */
function mutable<Value extends object>(value: Value) {
  return value as {
    -readonly [Key in keyof Value]: Value[Key] extends readonly (infer One)[] ? One[] : Value[Key];
  };
}

const layoutJson = z.record(z.string(), z.unknown());
function asJson(layout: ReportLayout): Record<string, unknown> {
  return layoutJson.parse(layout);
}

function isBuiltIn(): AppError {
  return new AppError({
    code: 'built-in',
    status: 409,
    message: 'Tata letak bawaan tidak diubah. Salin dahulu, lalu ubah salinannya.',
  });
}

function notInForce(): AppError {
  return new AppError({
    code: 'not-in-force',
    status: 409,
    message: 'Tata letak ini belum berlaku. Berlakukan rancangannya lebih dahulu.',
  });
}
