/** Shapes of an import on the wire and in the file store. */
import { z } from '@hono/zod-openapi';

const severity = z.enum(['error', 'note']);
const mappingKind = z.enum(['sheet', 'column']);

export const cellProblemSchema = z
  .strictObject({
    severity,
    code: z.string(),
    message: z.string(),
    sheet: z.string().nullable(),
    /** "C12"; null for a sheet as a whole, or where the file has no cells. */
    cell: z.string().nullable(),
    read: z.string().nullable(),
    expected: z.string().nullable(),
    path: z.string().nullable(),
  })
  .meta({ id: 'CellProblem' });

export const questionSchema = z
  .strictObject({
    id: z.string(),
    sheet: z.string(),
    kind: mappingKind,
    found: z.string(),
    candidates: z.array(z.strictObject({ field: z.string(), label: z.string(), likeness: z.number() })),
  })
  .meta({ id: 'MappingQuestion' });

export const mappingAnswerSchema = z.strictObject({
  kind: mappingKind,
  sheet: z.string().max(200),
  found: z.string().max(500),
  field: z.string().max(200).nullable(),
});

export const totalSchema = z
  .strictObject({
    sheet: z.string(),
    cell: z.string(),
    label: z.string(),
    printed: z.string(),
    computed: z.string(),
    difference: z.string().nullable(),
  })
  .meta({ id: 'TotalComparison' });

export const sheetViewSchema = z.strictObject({
  name: z.string(),
  sheet: z.string().nullable(),
  headerRow: z.number().int().nullable(),
  firstRow: z.number().int(),
  rows: z.array(z.array(z.string())),
  isCut: z.boolean(),
  problemCells: z.array(z.string()),
});

export const differenceSchema = z
  .strictObject({
    kind: z.enum(['added', 'changed', 'removed']),
    /** Kind of fact, in Indonesian. */
    what: z.string(),
    key: z.string(),
    fields: z.array(
      z.strictObject({ field: z.string(), before: z.string().nullable(), after: z.string().nullable() }),
    ),
  })
  .meta({ id: 'ImportDifference' });

/** Everything a check found; kept in the file store, read page by page. */
export const checkResultSchema = z.strictObject({
  problems: z.array(cellProblemSchema),
  sheets: z.array(sheetViewSchema),
  differences: z.array(differenceSchema),
});
export type CheckResult = z.infer<typeof checkResultSchema>;

const count = z.number().int();
const counts = { added: count, changed: count, removed: count };

/** What the screen needs at every look; kept with the draft. */
export const summarySchema = z
  .strictObject({
    unitName: z.string().nullable(),
    /** As the file itself says, even where the rest of it cannot be read. */
    source: z
      .strictObject({
        unit: z.string().nullable(),
        unitName: z.string().nullable(),
        year: count.nullable(),
      })
      .nullable(),
    isNewUnit: z.boolean(),
    isNewYear: z.boolean(),
    errors: count,
    notes: count,
    questions: z.array(questionSchema),
    totals: z.array(totalSchema),
    sheets: z.array(
      z.strictObject({ index: count, name: z.string(), isRead: z.boolean(), errors: count, notes: count }),
    ),
    differences: z.strictObject({
      ...counts,
      groups: z.array(z.strictObject({ what: z.string(), ...counts })),
    }),
  })
  .meta({ id: 'ImportSummary' });
export type ImportSummary = z.infer<typeof summarySchema>;

export const draftSchema = z
  .strictObject({
    id: z.string(),
    fileName: z.string(),
    bytes: count,
    kind: z.enum(['json', 'xlsx']),
    state: z.enum(['uploaded', 'checking', 'questions', 'ready', 'refused', 'imported', 'undone', 'expired']),
    progress: count,
    step: z.string(),
    /** Code and short name of the unit the file is of; null until it is read, the short name while it is new. */
    unit: z.string().nullable(),
    place: z.string().nullable(),
    year: count.nullable(),
    /** Version of the stored data the differences are against: to be sent back with the confirmation. */
    baseVersion: count.nullable(),
    problem: z.string().nullable(),
    recordId: z.string().nullable(),
    createdAt: z.string(),
    expiresAt: z.string(),
    summary: z.union([summarySchema, z.null()]),
  })
  .meta({ id: 'ImportDraft' });

export const recordSchema = z
  .strictObject({
    id: z.string(),
    unit: z.string(),
    year: count,
    fileName: z.string(),
    ...counts,
    isNewYear: z.boolean(),
    importedAt: z.string(),
    importedBy: z.string().nullable(),
    undoneAt: z.string().nullable(),
    undoneBy: z.string().nullable(),
    canUndo: z.boolean(),
    /** Why it cannot be undone, with who and when; null where it can, or was. */
    undoRefusal: z.string().nullable(),
  })
  .meta({ id: 'ImportRecord' });

export const rememberedSchema = z
  .strictObject({
    id: z.string(),
    ...mappingAnswerSchema.shape,
    /** Name of the field in the workbook; null where it is left out. */
    label: z.string().nullable(),
  })
  .meta({ id: 'RememberedAnswer' });
