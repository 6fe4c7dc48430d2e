/** What a draft changes against the edition in force, in words a person can check. */
import { blockEntry } from './block-catalogue.ts';
import type { LayoutItem, LayoutSection, LayoutStyle, ReportLayout } from './layout.ts';

export interface LayoutChange {
  readonly kind: 'added' | 'removed' | 'moved' | 'changed';
  /** Titles from the chapter down; empty for the layout as a whole. */
  readonly place: readonly string[];
  /** "Judul diubah: “Pendahuluan” menjadi “Gambaran Umum”." */
  readonly text: string;
}

interface Placed {
  readonly section: LayoutSection;
  readonly titles: readonly string[];
  /** Key of the section above, or the part. */
  readonly parent: string;
  readonly ids: readonly string[];
}

const PARTS = ['front', 'body', 'annexes'] as const;

/** In the order of the draft; what is gone comes last. What came or went as a whole is told once. */
export function compareLayouts(before: ReportLayout, after: ReportLayout): readonly LayoutChange[] {
  const old = placed(before);
  const fresh = placed(after);
  return [
    ...headChanges(before, after),
    ...styleChanges(before.style, after.style),
    ...[...fresh].flatMap(([key, now]) => {
      const then = old.get(key);
      if (then !== undefined) return sectionChanges(then, now);
      return isNew(now.parent, old, fresh) ? [] : [cameOrWent('added', now)];
    }),
    ...[...old].flatMap(([key, then]) =>
      fresh.has(key) || isNew(then.parent, fresh, old) ? [] : [cameOrWent('removed', then)],
    ),
  ];
}

type Places = ReadonlyMap<string, Placed>;

/** By id; inside a repeated section ids need only be its own. */
function placed(layout: ReportLayout): Places {
  const found = new Map<string, Placed>();
  const walk = (
    sections: readonly LayoutSection[],
    parent: string,
    above: readonly string[],
    repeated: string,
  ): void => {
    const ids = sections.map(({ id }) => id);
    for (const section of sections) {
      const titles = [...above, section.title];
      const key = repeated === '' ? section.id : `${repeated}/${section.id}`;
      found.set(key, { section, titles, parent, ids });
      const within = repeated === '' && section.repeat !== undefined ? section.id : repeated;
      walk(section.sections ?? [], key, titles, within);
    }
  };
  for (const part of PARTS) walk(layout[part], part, [], '');
  return found;
}

/** Whether the section above is itself only in one of the two. */
function isNew(parent: string, here: Places, there: Places): boolean {
  return there.has(parent) && !here.has(parent);
}

function cameOrWent(kind: 'added' | 'removed', { section, titles }: Placed): LayoutChange {
  const below = countBelow(section);
  const text = kind === 'added' ? 'Bagian baru' : 'Bagian dihapus';
  return {
    kind,
    place: titles,
    text: below === 0 ? `${text}.` : `${text} beserta ${below} bagian di dalamnya.`,
  };
}

function countBelow({ sections = [] }: LayoutSection): number {
  return sections.reduce((sum, one) => sum + 1 + countBelow(one), 0);
}

function sectionChanges(then: Placed, now: Placed): readonly LayoutChange[] {
  const changed = (text: string): LayoutChange => ({ kind: 'changed', place: now.titles, text });
  const a = then.section;
  const b = now.section;
  return [
    ...(isMoved(then, now)
      ? [{ kind: 'moved', place: now.titles, text: 'Dipindahkan.' } satisfies LayoutChange]
      : []),
    ...(a.title === b.title ? [] : [changed(`Judul diubah: “${a.title}” menjadi “${b.title}”.`)]),
    ...(a.label === b.label ? [] : [changed('Penomoran judul diubah.')]),
    ...(same(a.states, b.states)
      ? []
      : [changed(b.states?.length === 0 ? 'Disembunyikan.' : 'Waktu dicetaknya diubah.')]),
    ...(same(a.page, b.page) ? [] : [changed('Ukuran atau arah halaman diubah.')]),
    ...(same(a.repeat, b.repeat) ? [] : [changed('Pengulangannya diubah.')]),
    ...(a.heading === b.heading && a.inContents === b.inContents ? [] : [changed('Tampilan judul diubah.')]),
    ...(a.ifEmpty === b.ifEmpty ? [] : [changed('Perlakuan bila kosong diubah.')]),
    ...contentChanges(a.content, b.content).map(changed),
  ];
}

/** Before other neighbours than before, among those that both have. */
function isMoved(then: Placed, now: Placed): boolean {
  if (then.parent !== now.parent) return true;
  const kept = (ids: readonly string[], others: readonly string[]) => ids.filter((id) => others.includes(id));
  const id = now.section.id;
  const before = kept(then.ids, now.ids);
  const after = kept(now.ids, then.ids);
  return before.indexOf(id) !== after.indexOf(id);
}

function contentChanges(a: readonly LayoutItem[], b: readonly LayoutItem[]): readonly string[] {
  if (same(a, b)) return [];
  const names = (items: readonly LayoutItem[]) => items.map(nameOf);
  const gone = without(names(a), names(b)).map((name) => `${name} dihapus.`);
  const fresh = without(names(b), names(a)).map((name) => `${name} ditambahkan.`);
  const options = b.flatMap((item) => optionChanges(a, item));
  const told = [...gone, ...fresh, ...options];
  return told.length > 0 ? told : ['Urutan isi diubah.'];
}

function without(some: readonly string[], others: readonly string[]): readonly string[] {
  const rest = [...others];
  return some.filter((one) => {
    const at = rest.indexOf(one);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
}

function optionChanges(before: readonly LayoutItem[], item: LayoutItem): readonly string[] {
  if (item.kind !== 'block' || before.some((one) => same(one, item))) return [];
  const then = before.find((one) => one.kind === 'block' && one.name === item.name);
  if (then?.kind !== 'block') return [];
  const names = new Set([...Object.keys(then.options ?? {}), ...Object.keys(item.options ?? {})]);
  const title = nameOf(item);
  return [...names]
    .filter((name) => !same(then.options?.[name], item.options?.[name]))
    .map((name) => `${title}: ${OPTION_WORDS[name] ?? `isian “${name}”`} diubah.`);
}

const OPTION_WORDS: Readonly<Record<string, string>> = {
  judul: 'judul tabel atau gambar',
  sumber: 'sumber',
  kolom: 'kolom',
  kelompok: 'kelompok kolom',
  'nomor-kolom': 'nomor kolom',
  ukuran: 'ukuran huruf',
  catatan: 'catatan',
  hanya: 'yang dicetak',
  tanpa: 'yang tidak dicetak',
};

const EXCERPT = 60;
function nameOf(item: LayoutItem): string {
  if (item.kind === 'block') return blockEntry(item.name)?.title ?? item.name;
  const text = item.kind === 'text' ? item.text : item.items.join('; ');
  const short = text.length > EXCERPT ? `${text.slice(0, EXCERPT).trimEnd()} …` : text;
  return `${item.kind === 'text' ? 'Teks' : 'Daftar'} “${short}”`;
}

function headChanges(a: ReportLayout, b: ReportLayout): readonly LayoutChange[] {
  const changed = (text: string): LayoutChange => ({ kind: 'changed', place: [], text });
  return [
    ...(a.name === b.name ? [] : [changed(`Nama diubah: “${a.name}” menjadi “${b.name}”.`)]),
    ...(a.documentTitle === b.documentTitle
      ? []
      : [changed(`Judul laporan diubah: “${a.documentTitle}” menjadi “${b.documentTitle}”.`)]),
    ...(a.citation === b.citation ? [] : [changed('Dasar peraturan diubah.')]),
    ...(a.numbering === b.numbering ? [] : [changed('Penomoran tabel dan gambar diubah.')]),
    ...(same(a.levelLabels, b.levelLabels) ? [] : [changed('Penomoran judul dalam isi diubah.')]),
  ];
}

const STYLE_WORDS: Readonly<Record<keyof LayoutStyle, string>> = {
  font: 'Huruf diubah.',
  paper: 'Kertas diubah.',
  emblem: 'Lambang diubah.',
  emblemPlace: 'Tempat lambang diubah.',
  letterhead: 'Kop diubah.',
  headingCase: 'Huruf besar judul diubah.',
  tableSize: 'Ukuran huruf tabel diubah.',
  lineSpacing: 'Jarak baris diubah.',
  captionWord: 'Sebutan gambar diubah.',
  annexDividers: 'Halaman pembatas lampiran diubah.',
  wordStyles: 'Berkas gaya Word diubah.',
};

function styleChanges(a: LayoutStyle, b: LayoutStyle): readonly LayoutChange[] {
  const names = Object.keys(STYLE_WORDS) as (keyof LayoutStyle)[];
  return names
    .filter((name) => !same(a[name], b[name]))
    .map((name) => ({ kind: 'changed', place: [], text: STYLE_WORDS[name] }));
}

/** By what they hold; the order of names in an object does not matter. */
function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(sorted(a ?? null)) === JSON.stringify(sorted(b ?? null));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, one]) => [name, sorted(one)]),
  );
}
