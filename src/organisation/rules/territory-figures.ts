/**
 * Figures of area and population: `desa-luas/…`, `desa-luas-persen/…`, `desa-rt/…`, `desa-rw/…`,
 * `desa-penduduk/…`, `desa-kepadatan/…`. Instead of a village: `total`, and where both kinds exist `desa`
 * and `kelurahan`; every total says whether it includes kelurahan.
 */
import { type Decimal, decimal, sumOf } from '../../kernel/decimal.ts';
import type { Figure } from '../../kernel/figure.ts';
import { inputFrom } from '../../kernel/figure-input.ts';
import { formatExact } from '../../kernel/indonesian-numbers.ts';
import { makeFigure } from '../../kernel/make-figure.ts';
import { MISSING, numberValue, type Outcome } from '../../kernel/outcome.ts';
import { ratioOutcome } from '../../kernel/percentages.ts';
import type { VillageFact } from './facts.ts';

/** A village, or several of them together. */
interface Territory {
  /** Village code, `total`, `desa` or `kelurahan`. */
  readonly key: string;
  readonly name: string;
  readonly villages: readonly VillageFact[];
  /** Which kinds a total takes in; none for a village. */
  readonly notes: readonly string[];
}

export function territoryFigures(villages: readonly VillageFact[]): Figure[] {
  const territories = territoriesOf(villages);
  const areas = territories.map((territory) => areaFigure(territory));
  const whole = areas.find((figure) => figure.id === 'desa-luas/total');
  return territories.flatMap((territory, index) => {
    const area = areas[index];
    const people = populationFigures(territory);
    const [all] = people;
    if (area === undefined || whole === undefined || all === undefined) return [];
    return [
      area,
      shareFigure(territory, area, whole),
      ...people,
      densityFigure(territory, all, area),
      countOf(territory, 'rt', 'RT'),
      countOf(territory, 'rw', 'RW'),
    ].filter((figure) => figure.outcome.state !== 'missing');
  });
}

function territoriesOf(villages: readonly VillageFact[]): readonly Territory[] {
  if (villages.length === 0) return [];
  const kinds = (['desa', 'kelurahan'] as const)
    .map((kind) => ({ kind, members: villages.filter((village) => village.kind === kind) }))
    .filter(({ members }) => members.length > 0);
  const wards = kinds.find(({ kind }) => kind === 'kelurahan')?.members.length ?? 0;
  const includes =
    wards === 0 ? 'Tidak termasuk kelurahan: seluruhnya desa.' : `Termasuk ${wards} kelurahan.`;
  return [
    ...villages.map((village) => ({
      key: village.code,
      name: village.name,
      villages: [village],
      notes: [],
    })),
    ...(kinds.length < 2
      ? []
      : kinds.map(({ kind, members }) => ({
          key: kind,
          name: `seluruh ${kind}`,
          villages: members,
          notes: [kind === 'desa' ? 'Tidak termasuk kelurahan.' : 'Hanya kelurahan.'],
        }))),
    { key: 'total', name: 'seluruh wilayah', villages, notes: [includes] },
  ];
}

interface Sum {
  readonly outcome: Outcome;
  readonly notes: readonly string[];
  readonly worked: string | undefined;
}

/** The sum over the villages where the number is known; what is not known is said, never counted as 0. */
function sumOver(territory: Territory, numberIn: (village: VillageFact) => Decimal | null): Sum {
  const values = territory.villages.flatMap((village) => numberIn(village) ?? []);
  const isVillage = territory.notes.length === 0;
  const all = territory.villages.length;
  return {
    outcome: values.length === 0 ? MISSING : numberValue(sumOf(values)),
    notes: [...territory.notes, ...(values.length === all ? [] : [`${values.length} dari ${all} terisi.`])],
    worked:
      isVillage || values.length === 0
        ? undefined
        : `${values.map(formatExact).join(' + ')} = ${formatExact(sumOf(values))}`,
  };
}

function formulaOf(territory: Territory): string {
  return territory.notes.length === 0 ? 'dicatat' : 'Σ desa/kelurahan';
}

function areaFigure(territory: Territory): Figure {
  const { outcome, notes, worked } = sumOver(territory, ({ area }) => area);
  return makeFigure({
    id: `desa-luas/${territory.key}`,
    label: `Luas ${territory.name}`,
    kind: 'number',
    unit: 'km²',
    outcome,
    explanation: { rule: '—', ruleName: 'Luas wilayah', formula: formulaOf(territory), worked, notes },
  });
}

/** C-5: a part of the whole. */
function shareFigure(territory: Territory, area: Figure, whole: Figure): Figure {
  const outcome = ratioOf(area, whole, '%');
  return makeFigure({
    id: `desa-luas-persen/${territory.key}`,
    label: `Bagian luas ${territory.name}`,
    kind: 'percent',
    outcome,
    explanation: {
      rule: 'C-5',
      ruleName: 'Bagian dari keseluruhan',
      formula: 'luas / luas seluruh wilayah × 100',
      worked: outcome.state === 'value' ? `${area.shown} / ${whole.shown} × 100` : undefined,
      inputs: [inputFrom('luas', area), inputFrom('seluruh', whole)],
      notes: whole.explanation.notes,
    },
  });
}

/** Both sexes together, then men and women. */
function populationFigures(territory: Territory): readonly Figure[] {
  const people = (village: VillageFact): Decimal | null =>
    village.male === null || village.female === null ? null : decimal(village.male + village.female);
  const draft = (id: string, label: string, numberIn: (village: VillageFact) => Decimal | null): Figure => {
    const { outcome, notes, worked } = sumOver(territory, numberIn);
    return makeFigure({
      id: `${id}/${territory.key}`,
      label: `${label} ${territory.name}`,
      kind: 'count',
      unit: 'jiwa',
      outcome,
      explanation: { rule: '—', ruleName: label, formula: formulaOf(territory), worked, notes },
    });
  };
  return [
    draft('desa-penduduk', 'Penduduk', people),
    draft('desa-penduduk-lk', 'Penduduk laki-laki', ({ male }) => (male === null ? null : decimal(male))),
    draft('desa-penduduk-pr', 'Penduduk perempuan', ({ female }) =>
      female === null ? null : decimal(female),
    ),
  ];
}

/** Of a total: people over area, never the mean of the villages' densities. */
function densityFigure(territory: Territory, people: Figure, area: Figure): Figure {
  const outcome = ratioOf(people, area, '');
  return makeFigure({
    id: `desa-kepadatan/${territory.key}`,
    label: `Kepadatan penduduk ${territory.name}`,
    kind: 'number',
    unit: 'jiwa/km²',
    decimals: 0,
    outcome,
    explanation: {
      rule: 'C-5',
      ruleName: 'Kepadatan penduduk',
      formula: 'penduduk / luas',
      worked: outcome.state === 'value' ? `${people.shown} / ${area.shown}` : undefined,
      inputs: [inputFrom('penduduk', people), inputFrom('luas', area)],
      notes: territory.notes,
    },
  });
}

function ratioOf(part: Figure, whole: Figure, unit: string): Outcome {
  if (part.outcome.state !== 'value') return part.outcome;
  if (whole.outcome.state !== 'value') return whole.outcome;
  return ratioOutcome({ numerator: part.outcome.value, denominator: whole.outcome.value }, unit);
}

function countOf(territory: Territory, field: 'rt' | 'rw', label: string): Figure {
  const { outcome, notes, worked } = sumOver(territory, (village) => {
    const count = village[field];
    return count === null ? null : decimal(count);
  });
  return makeFigure({
    id: `desa-${field}/${territory.key}`,
    label: `Jumlah ${label} ${territory.name}`,
    kind: 'count',
    unit: label,
    outcome,
    explanation: { rule: '—', ruleName: `Jumlah ${label}`, formula: formulaOf(territory), worked, notes },
  });
}
