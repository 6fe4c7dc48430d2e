/**
 * The first bundle of a new office from what was answered at set-up, as it stands on the wire: what is not said here
 * takes the defaults of the bundle's schema. Pure.
 */
import { DEFAULT_SCALE_CODE } from '../../measurement/rules/category-scale.ts';
import type { OfferedPosition } from '../../organisation/rules/office-kinds.ts';
import { IANA_ZONES } from '../../organisation/rules/provinces.ts';
import { BUNDLE_FORMAT, BUNDLE_VERSION } from './bundle.ts';
import { isZone, keyOf, type OfficeSetup } from './office-setup.ts';

const SHORTER: readonly (readonly [RegExp, string])[] = [
  [/^kepala sub bagian /u, 'kasubbag '],
  [/^kepala seksi /u, 'kasi '],
  [/^kepala bidang /u, 'kabid '],
  [/^kepala bagian /u, 'kabag '],
  [/^sub bagian /u, 'subbag '],
];

/** "Kepala Seksi Pelayanan Umum" → `kasi-pelayanan-umum`. */
export function codeOf(text: string): string {
  const short = SHORTER.reduce((name, [words, word]) => name.replace(words, word), keyOf(text));
  const plain = short.normalize('NFKD').replace(/\p{M}/gu, '');
  return (
    plain
      .replace(/[^a-z0-9]+/gu, '-')
      .replace(/^-+|-+$/gu, '')
      .slice(0, 60)
      .replace(/-+$/u, '') || 'x'
  );
}

/** Codes for texts, each once: a second text of the same code gets `-2`. */
function distinctCodes(texts: readonly string[], taken: readonly string[] = []): ReadonlyMap<string, string> {
  const used = new Set(taken);
  const codes = new Map<string, string>();
  for (const text of texts) {
    if (codes.has(keyOf(text))) continue;
    const base = codeOf(text);
    let code = base;
    for (let number = 2; used.has(code); number += 1) code = `${base}-${number}`;
    used.add(code);
    codes.set(keyOf(text), code);
  }
  return codes;
}

/** "Kabupaten Tanah Laut" → "Tanah Laut". */
function ownName(government: string): string {
  return government.trim().replace(/^(?:kabupaten|kota|provinsi)\s+/iu, '');
}

/** Kind of a part by the first word of its name. */
function partKind(name: string): string {
  const [kind] = /^(?:sekretariat|sub bagian|seksi|bidang|bagian|kelurahan)/u.exec(keyOf(name)) ?? ['bagian'];
  return kind.replace(' ', '');
}

interface Codes {
  readonly positions: ReadonlyMap<string, string>;
  readonly parts: ReadonlyMap<string, string>;
  readonly head: string;
}

function codesOf(setup: OfficeSetup): Codes {
  const { positions, unit, government } = setup;
  const head = codeOf(government.headTitle);
  const titles = positions.map(({ title }) => title);
  const parts = positions.flatMap(({ part }) => (part.trim() === '' ? [] : [part]));
  return { head, positions: distinctCodes(titles, [head]), parts: distinctCodes(parts, [unit.code.trim()]) };
}

function unitsOf(setup: OfficeSetup, codes: Codes): readonly object[] {
  const { unit, positions } = setup;
  const root = unit.code.trim();
  const first = new Map<string, OfferedPosition>();
  for (const row of positions) {
    const key = keyOf(row.part);
    if (key !== '' && !first.has(key)) first.set(key, row);
  }
  const partOfTitle = new Map(positions.map((row) => [keyOf(row.title), keyOf(row.part)]));
  const parentOf = new Map(
    [...first].map(([key, row]) => [key, partAbove(key, row, positions, partOfTitle)] as const),
  );
  return [
    { code: root, name: unit.name.trim(), kind: unit.kind },
    ...[...first].map(([key, { part }]) => {
      const above = parentOf.get(key) ?? '';
      const isCircle = above !== '' && parentOf.get(above) === key;
      const parent = isCircle ? undefined : codes.parts.get(above);
      return { code: codes.parts.get(key), name: part.trim(), kind: partKind(part), parent: parent ?? root };
    }),
  ];
}

/** The part of the nearest superior that sits in another one; empty for the office itself. */
function partAbove(
  own: string,
  row: OfferedPosition,
  positions: readonly OfferedPosition[],
  partOfTitle: ReadonlyMap<string, string>,
): string {
  const superiorOf = new Map(positions.map(({ title, superior }) => [keyOf(title), keyOf(superior)]));
  for (let at = keyOf(row.superior); at !== ''; at = superiorOf.get(at) ?? '') {
    const part = partOfTitle.get(at) ?? '';
    if (part !== own) return part;
  }
  return '';
}

function positionsOf(setup: OfficeSetup, codes: Codes): readonly object[] {
  const { government, unit, positions } = setup;
  const headed = new Set<string>();
  return [
    {
      code: codes.head,
      title: `${government.headTitle.trim()} ${ownName(government.name)}`,
      isHead: true,
    },
    ...positions.map(({ title, part, superior, level }) => {
      const place = keyOf(part);
      const isHead = !headed.has(place);
      headed.add(place);
      return {
        code: codes.positions.get(keyOf(title)),
        title: title.trim(),
        unit: codes.parts.get(place) ?? unit.code.trim(),
        superior: codes.positions.get(keyOf(superior)) ?? codes.head,
        level: level.trim() === '' ? null : level.trim(),
        isHead,
      };
    }),
  ];
}

function planningOf(setup: OfficeSetup, codes: Codes): object {
  const { plan, unit, positions } = setup;
  const code = `renstra-${plan.startYear}-${plan.endYear}`;
  const head = positions.find(({ superior }) => superior.trim() === '');
  const has = (text: string): boolean => text.trim() !== '';
  return {
    plans: [
      {
        code,
        kind: 'strategic',
        title: plan.title.trim(),
        startYear: plan.startYear,
        endYear: plan.endYear,
        version: 'awal',
      },
    ],
    goals: has(plan.goal) ? [{ code: 'tujuan-1', plan: code, text: plan.goal.trim(), order: 1 }] : [],
    objectives: has(plan.objective)
      ? [{ code: 'sasaran-1', plan: code, goal: 'tujuan-1', text: plan.objective.trim(), order: 1 }]
      : [],
    indicators: has(plan.indicator)
      ? [
          {
            code: 'iku-1',
            name: plan.indicator.trim(),
            level: 'objective',
            measures: 'sasaran-1',
            unit: plan.indicatorUnit.trim(),
            method: 'maximise',
            accumulation: 'last',
            decimals: 2,
            owner: codes.positions.get(keyOf(head?.title ?? '')) ?? null,
            frequency: 'yearly',
            ikuNumber: 1,
          },
        ]
      : [],
    targets:
      has(plan.indicator) && has(plan.target)
        ? [
            {
              indicator: 'iku-1',
              year: unit.year,
              document: code,
              version: 'awal',
              target: { kind: 'number', value: plan.target.trim() },
            },
          ]
        : [],
  };
}

/** Of answers in which `findSetupProblems` found nothing; to be read by `parseBundle`. */
export function firstBundle(setup: OfficeSetup): object {
  const { government, unit } = setup;
  const codes = codesOf(setup);
  return {
    format: BUNDLE_FORMAT,
    version: BUNDLE_VERSION,
    unit: unit.code.trim(),
    year: unit.year,
    organisation: {
      government: {
        code: government.code.trim(),
        name: government.name.trim(),
        province: government.province,
        capital: government.capital.trim(),
        headTitle: government.headTitle.trim(),
        timeZone: IANA_ZONES[isZone(government.zone) ? government.zone : 'WIB'],
      },
      units: unitsOf(setup, codes),
      profile: {
        shortName: unit.shortName.trim(),
        place: unit.place.trim(),
        address: unit.address.trim() === '' ? null : unit.address.trim(),
      },
      positions: positionsOf(setup, codes),
    },
    planning: planningOf(setup, codes),
    measurement: {
      settings: { year: unit.year, scale: DEFAULT_SCALE_CODE, efficiency: 'output-weighted' },
    },
  };
}
