/** Figures of the villages: `desa/jumlah/…`, `desa/{status}/…`, `desa-skor/…`, `desa-status/…` (C-80, C-81). */
import { decimal } from '../../kernel/decimal.ts';
import type { Figure } from '../../kernel/figure.ts';
import { inputFrom } from '../../kernel/figure-input.ts';
import { formatExact, formatOutcome } from '../../kernel/indonesian-numbers.ts';
import { makeFigure } from '../../kernel/make-figure.ts';
import { MISSING, numberValue, type Outcome } from '../../kernel/outcome.ts';
import { countFigure } from './count-figure.ts';
import type { VillageFact, VillageIndex } from './facts.ts';
import {
  countByStatus,
  DIMENSIONS,
  indexOfYear,
  statusSlug,
  VILLAGE_BOUNDS,
  VILLAGE_STATUSES,
  villageScore,
  villageStatus,
} from './village-index.ts';

const RULE_NAMES: Readonly<Record<VillageIndex['rule'], string>> = {
  'indeks-desa': 'Indeks Desa (Permendesa Nomor 9 Tahun 2024)',
  idm: 'Indeks Desa Membangun (IDM)',
};

export function villageFigures(villages: readonly VillageFact[], year: number): Figure[] {
  if (villages.length === 0) return [];
  const years = [...new Set(villages.flatMap(({ indexes }) => indexes.map((index) => index.year)))].sort(
    (a, b) => a - b,
  );
  const figures = [totalFigure(villages, year), ...kindFigures(villages, year)];
  for (const of of years) {
    figures.push(...statusFigures(villages, of));
    for (const village of villages) figures.push(...figuresOfVillage(village, of));
  }
  return figures;
}

function totalFigure(villages: readonly VillageFact[], year: number): Figure {
  const wards = villages.filter(({ kind }) => kind === 'kelurahan').length;
  const includes = wards === 0 ? 'Seluruhnya desa.' : `Termasuk ${wards} kelurahan.`;
  return makeFigure({
    id: `desa/jumlah/${year}`,
    label: `Jumlah desa dan kelurahan ${year}`,
    kind: 'count',
    unit: 'desa',
    outcome: numberValue(decimal(villages.length)),
    explanation: {
      rule: 'C-80',
      ruleName: 'Daftar desa',
      formula: 'banyaknya desa dalam daftar',
      notes: [includes],
    },
  });
}

/** Desa and kelurahan apart, where the unit has both. */
function kindFigures(villages: readonly VillageFact[], year: number): Figure[] {
  const kinds = ['desa', 'kelurahan'] as const;
  if (!kinds.every((kind) => villages.some((village) => village.kind === kind))) return [];
  return kinds.map((kind) =>
    countFigure({
      id: `desa/jumlah-${kind}/${year}`,
      label: `Jumlah ${kind} ${year}`,
      unit: kind,
      outcome: numberValue(decimal(villages.filter((village) => village.kind === kind).length)),
      formula: `banyaknya ${kind} dalam daftar`,
      notes: [kind === 'desa' ? 'Tidak termasuk kelurahan.' : 'Hanya kelurahan.'],
    }),
  );
}

function statusFigures(villages: readonly VillageFact[], year: number): Figure[] {
  const rules = new Set(villages.flatMap((village) => indexOfYear(village, year)?.rule ?? []));
  return VILLAGE_STATUSES.map((status) => {
    const count = countByStatus(villages, year, statusSlug(status));
    const members = villages.filter((village) => {
      const index = indexOfYear(village, year);
      return index !== null && statusSlug(villageStatus(index) ?? '') === statusSlug(status);
    });
    return makeFigure({
      id: `desa/${statusSlug(status)}/${year}`,
      label: `Desa berstatus ${status} ${year}`,
      kind: 'count',
      unit: 'desa',
      outcome: count === null ? MISSING : numberValue(decimal(count)),
      explanation: {
        rule: rules.has('idm') ? 'C-81' : 'C-80',
        ruleName: [...rules].map((rule) => RULE_NAMES[rule]).join('; ') || 'Status desa',
        formula: `banyaknya desa berstatus ${status}`,
        notes: [
          ...(members.length === 0 ? [] : [`${members.map(({ name }) => name).join(', ')}.`]),
          ...statusCoverage(villages, year),
        ],
      },
    });
  });
}

/** Which of the villages have a status at all: a kelurahan has none. */
function statusCoverage(villages: readonly VillageFact[], year: number): readonly string[] {
  const known = villages.filter((village) => {
    const index = indexOfYear(village, year);
    return index !== null && villageStatus(index) !== null;
  });
  if (known.length === villages.length) return [];
  const wards = villages.some(({ kind }) => kind === 'kelurahan');
  return [`${known.length} dari ${villages.length} desa${wards ? '/kelurahan' : ''} mempunyai status.`];
}

function figuresOfVillage(village: VillageFact, year: number): Figure[] {
  const index = indexOfYear(village, year);
  if (index === null) return [];
  const score = index.rule === 'indeks-desa' ? villageScore(index) : MISSING;
  const scored = score.state === 'value' ? [scoreFigure(village, index, score)] : [];
  return [...scored, statusFigure(village, index, scored[0])];
}

function scoreFigure(village: VillageFact, index: VillageIndex, score: Outcome): Figure {
  const scores = DIMENSIONS.map(([key]) => index[key]).map((value) =>
    value === null ? '' : formatExact(value),
  );
  return makeFigure({
    id: `desa-skor/${village.code}/${index.year}`,
    label: `Skor Indeks Desa ${village.name} ${index.year}`,
    kind: 'number',
    unit: 'Skor',
    outcome: score,
    explanation: {
      rule: 'C-80',
      ruleName: RULE_NAMES['indeks-desa'],
      formula: 'Σ skor enam dimensi / 635 × 100',
      worked: `(${scores.join(' + ')}) / 635 × 100 = ${formatOutcome(score, 'number', null, 2)}`,
      inputs: DIMENSIONS.map(([, label], at) => ({
        symbol: `D${at + 1}`,
        label,
        shown: scores[at] ?? '',
        source: null,
        figureId: null,
      })),
      rounding: 'dibulatkan setengah ke atas, 2 desimal',
    },
  });
}

function statusFigure(village: VillageFact, index: VillageIndex, score: Figure | undefined): Figure {
  const status = villageStatus(index);
  const bounds = VILLAGE_BOUNDS.map(({ status: name, lower }) => `≥ ${formatExact(lower)} ${name}`).join(
    '; ',
  );
  const place = VILLAGE_STATUSES.findIndex(
    (name) => status !== null && statusSlug(name) === statusSlug(status),
  );
  const outcome =
    score?.outcome ?? (place < 0 ? MISSING : numberValue(decimal(VILLAGE_STATUSES.length - place)));
  const figure = makeFigure({
    id: `desa-status/${village.code}/${index.year}`,
    label: `Status ${village.name} ${index.year}`,
    kind: 'category',
    outcome,
    word: status,
    explanation: {
      rule: index.rule === 'idm' ? 'C-81' : 'C-80',
      ruleName: RULE_NAMES[index.rule],
      formula: score === undefined ? 'status yang dipublikasikan' : `${bounds}; selain itu Sangat Tertinggal`,
      worked: score === undefined ? undefined : `${score.shown}: ${status}`,
      inputs: score === undefined ? [] : [inputFrom('skor', score)],
    },
  });
  return figure;
}
