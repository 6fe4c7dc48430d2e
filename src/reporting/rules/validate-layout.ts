/** Whether a layout makes sense: its blocks exist, its ids are its own, its terms are known, its references are met. */
import type { Problem } from '../../kernel/result.ts';
import type { LabelStyle, LayoutItem, LayoutSection, ReportLayout } from './layout.ts';
import { TERM_NAMES } from './terms.ts';

export const LABEL_STYLES = [
  'none',
  'chapter',
  'chapter-title',
  'upper-roman',
  'upper-alpha',
  'decimal',
  'decimal-bracket',
  'decimal-brackets',
  'lower-alpha',
  'alpha-bracket',
  'annex',
] as const satisfies readonly LabelStyle[];

/** More than any report needs; less than would harm. */
export const LAYOUT_LIMITS = {
  title: 300,
  text: 4000,
  /** Items of one section. */
  items: 60,
  /** Sections below one. */
  sections: 40,
  /** Sections within sections; headings below the fifth level look like the fifth. */
  depth: 8,
  /** Sections of the whole layout. */
  all: 400,
} as const;

const PARTS = ['front', 'body', 'annexes'] as const;
const SUBJECT_TERMS = {
  positions: ['jabatan', 'bagian'],
  objectives: ['sasaran'],
  indicators: ['indikator'],
} as const;
const REPEAT_OF: Readonly<Record<keyof typeof SUBJECT_TERMS, readonly string[]>> = {
  positions: ['head', 'secretary', 'others', 'all'],
  objectives: ['all'],
  indicators: ['goals', 'main', 'objectives', 'all'],
};

interface Place {
  readonly section: LayoutSection;
  /** `body.2.sections.0` */
  readonly path: string;
  readonly level: number;
  /** Terms of the subjects of the sections around it, and its own. */
  readonly terms: ReadonlySet<string>;
  /** Path of the outermost repeated section around it: inside, printed ids carry the code of the subject. */
  readonly repeated: string;
}

/**
 * Every problem with its path, in Indonesian; empty for a sound layout.
 * @param blocks names of the blocks there are
 */
export function validateLayout(layout: ReportLayout, blocks: readonly string[]): readonly Problem[] {
  const places = PARTS.flatMap((part) =>
    layout[part].flatMap((section, index) => walk(section, `${part}.${index}`, 1, new Set(), '')),
  );
  const known = new Set(blocks);
  return [
    ...(layout.body.length === 0 ? [problem('no-body', 'Tata letak belum mempunyai bab.', 'body')] : []),
    ...(places.length > LAYOUT_LIMITS.all
      ? [problem('too-many', `Tata letak memuat lebih dari ${LAYOUT_LIMITS.all} bagian.`, '')]
      : []),
    ...duplicates(places),
    ...unknownTerms(layout.documentTitle, new Set(), 'documentTitle'),
    ...places.flatMap((place) => sectionProblems(place, known)),
  ];
}

function walk(
  section: LayoutSection,
  path: string,
  level: number,
  around: ReadonlySet<string>,
  outer: string,
): readonly Place[] {
  const { repeat } = section;
  const terms = repeat === undefined ? around : new Set([...around, ...SUBJECT_TERMS[repeat.over]]);
  const repeated = outer === '' && repeat !== undefined ? path : outer;
  return [
    { section, path, level, terms, repeated },
    ...(section.sections ?? []).flatMap((one, index) =>
      walk(one, `${path}.sections.${index}`, level + 1, terms, repeated),
    ),
  ];
}

function problem(code: string, message: string, path: string, read: string | null = null): Problem {
  return { code, message, path, read, expected: null };
}

function duplicates(places: readonly Place[]): readonly Problem[] {
  const seen = new Set<string>();
  return places.flatMap(({ section, path, repeated }) => {
    const key = `${repeated} ${section.id}`;
    const isSecond = seen.has(key);
    seen.add(key);
    return isSecond
      ? [
          problem(
            'duplicate-id',
            `Kode bagian "${section.id}" dipakai lebih dari sekali.`,
            `${path}.id`,
            section.id,
          ),
        ]
      : [];
  });
}

function sectionProblems(
  { section, path, level, terms }: Place,
  blocks: ReadonlySet<string>,
): readonly Problem[] {
  const { repeat } = section;
  return [
    ...(level > LAYOUT_LIMITS.depth
      ? [problem('too-deep', `Bagian paling dalam ada di tingkat ${LAYOUT_LIMITS.depth}.`, path)]
      : []),
    ...(section.title.trim() === '' && section.heading === undefined
      ? [problem('no-title', 'Judul bagian belum diisi.', `${path}.title`)]
      : []),
    ...(repeat?.of !== undefined && !REPEAT_OF[repeat.over].includes(repeat.of)
      ? [
          problem(
            'unknown-choice',
            `Pilihan "${repeat.of}" tidak dikenal untuk pengulangan ini.`,
            `${path}.repeat.of`,
            repeat.of,
          ),
        ]
      : []),
    ...unknownTerms(section.title, terms, `${path}.title`),
    ...section.content.flatMap((item, index) =>
      itemProblems(item, `${path}.content.${index}`, terms, blocks),
    ),
  ];
}

function itemProblems(
  item: LayoutItem,
  path: string,
  terms: ReadonlySet<string>,
  blocks: ReadonlySet<string>,
): readonly Problem[] {
  switch (item.kind) {
    case 'text':
      return unknownTerms(item.text, terms, `${path}.text`);
    case 'list':
      return item.items.flatMap((text, index) => unknownTerms(text, terms, `${path}.items.${index}`));
    case 'block':
      return [
        ...(blocks.has(item.name)
          ? []
          : [problem('unknown-block', `Blok "${item.name}" tidak dikenal.`, `${path}.name`, item.name)]),
        ...(item.name.startsWith('subjek-') && terms.size === 0
          ? [
              problem(
                'no-subject',
                `Blok "${item.name}" hanya dapat dipakai dalam bagian yang diulang.`,
                `${path}.name`,
                item.name,
              ),
            ]
          : []),
        ...Object.entries(item.options ?? {}).flatMap(([name, value]) =>
          optionTexts(value).flatMap((text) => unknownTerms(text, terms, `${path}.options.${name}`)),
        ),
      ];
  }
}

function optionTexts(value: string | number | boolean | readonly string[]): readonly string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value : [];
}

const TERM = /\[([a-z-]+)\]/gu;
const KNOWN: ReadonlySet<string> = new Set(TERM_NAMES);

/** `[unit]`, `[tahun-2]` and inside repeated sections `[jabatan]` … are known; anything else would stay in its brackets. */
function unknownTerms(text: string, terms: ReadonlySet<string>, path: string): readonly Problem[] {
  return [...text.matchAll(TERM)].flatMap(([whole, name = '']) =>
    KNOWN.has(name) || terms.has(name)
      ? []
      : [problem('unknown-term', `Sebutan ${whole} tidak dikenal di bagian ini.`, path, whole)],
  );
}

const REFERENCE = /\{#([^{}]+)\}/gu;

/**
 * References of standard texts to tables and figures that a composed report does not have: what only the finished
 * document shows. `printed` holds the ids of its captioned tables and pictures.
 */
export function missingReferences(layout: ReportLayout, printed: ReadonlySet<string>): readonly Problem[] {
  const places = PARTS.flatMap((part) =>
    layout[part].flatMap((section, index) => walk(section, `${part}.${index}`, 1, new Set(), '')),
  );
  return places.flatMap(({ section, path }) =>
    section.content.flatMap((item, index) =>
      itemTexts(item).flatMap((text) =>
        [...text.matchAll(REFERENCE)].flatMap(([, id = '']) =>
          printed.has(id)
            ? []
            : [
                problem(
                  'missing-reference',
                  `Tabel atau gambar "${id}" yang dirujuk tidak dicetak dalam laporan ini.`,
                  `${path}.content.${index}`,
                  id,
                ),
              ],
        ),
      ),
    ),
  );
}

function itemTexts(item: LayoutItem): readonly string[] {
  if (item.kind === 'text') return [item.text];
  return item.kind === 'list' ? item.items : [];
}
