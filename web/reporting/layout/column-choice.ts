/**
 * The columns of a block's table as a list to tick, order and rename. A layout serves every year: `target-[tahun]`
 * is kept where the table of this year has `target-2025`.
 */
import type { Api } from '../../api/generated/api.ts';

export type BlockColumn = Api['LayoutColumns'][string][number];

export interface ColumnLine {
  /** As the layout names it: `target-[tahun]`, `target-*`. */
  readonly id: string;
  /** What the table calls it; its id where this year's table has no such column. */
  readonly head: string;
  /** The layout's own name for it; '' = as the table has it. */
  readonly title: string;
  readonly isChosen: boolean;
}

/** Chosen columns in their order, then the others. */
export function columnLines(
  chosen: readonly string[] | null,
  columns: readonly BlockColumn[],
  year: number,
): readonly ColumnLine[] {
  const heads = new Map(columns.map((one) => [one.id, headOf(one)]));
  const picked =
    chosen === null
      ? columns
          .filter(({ isOffered }) => !isOffered)
          .map((one): ColumnLine => line(templateId(one.id, year), headOf(one), '', true))
      : chosen.map((text): ColumnLine => {
          const { id, title } = readColumn(text);
          return line(id, heads.get(concreteId(id, year)) ?? id, title, true);
        });
  const taken = new Set(picked.map(({ id }) => concreteId(id, year)));
  const others = columns
    .filter(({ id }) => !taken.has(id))
    .map((one) => line(templateId(one.id, year), headOf(one), '', false));
  return [...picked, ...others];
}

/** As the option `kolom` is written. */
export function columnTexts(lines: readonly ColumnLine[]): readonly string[] {
  return lines
    .filter(({ isChosen }) => isChosen)
    .map(({ id, title }) => (title.trim() === '' ? id : `${id}=${title.trim()}`));
}

/** `realisasi-2025` of the report of 2025 → `realisasi-[tahun]`; other years by their distance. */
export function templateId(id: string, year: number): string {
  return id.replace(/(?<=-)(20\d\d)$/u, (digits) => {
    const distance = Number(digits) - year;
    if (distance === 0) return '[tahun]';
    return distance === -1 ? '[tahun-lalu]' : `[tahun${distance > 0 ? '+' : ''}${distance}]`;
  });
}

export function concreteId(id: string, year: number): string {
  return id
    .replace('[tahun]', String(year))
    .replace('[tahun-lalu]', String(year - 1))
    .replace(/\[tahun([+-]\d{1,2})\]/u, (_, distance: string) => String(year + Number(distance)));
}

function readColumn(text: string): { readonly id: string; readonly title: string } {
  const at = text.indexOf('=');
  return at === -1
    ? { id: text.trim(), title: '' }
    : { id: text.slice(0, at).trim(), title: text.slice(at + 1).trim() };
}

function line(id: string, head: string, title: string, isChosen: boolean): ColumnLine {
  return { id, head, title, isChosen };
}

function headOf({ head, group }: BlockColumn): string {
  return group === null ? head : `${group}: ${head}`;
}
