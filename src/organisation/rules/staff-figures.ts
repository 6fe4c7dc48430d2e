/** Figures of the staff: `pegawai/…`, `pegawai-jumlah/…`, `kebutuhan-pegawai/…`, `pegawai-terisi/…`. */
import { decimal } from '../../kernel/decimal.ts';
import type { Figure } from '../../kernel/figure.ts';
import { inputFrom } from '../../kernel/figure-input.ts';
import { makeFigure } from '../../kernel/make-figure.ts';
import { numberValue } from '../../kernel/outcome.ts';
import { ratioOutcome } from '../../kernel/percentages.ts';
import { countFigure } from './count-figure.ts';
import type { StaffCount, StaffDimension } from './facts.ts';
import { type StaffGroup, staffGroups, staffStatuses, staffTotal, statusTotal } from './staff-counts.ts';

const DIMENSIONS: readonly StaffDimension[] = ['status', 'rank', 'education', 'position', 'sex', 'task'];

const DIMENSION_NAMES: Readonly<Record<StaffDimension, string>> = {
  status: 'status kepegawaian',
  rank: 'golongan',
  education: 'pendidikan',
  position: 'jabatan',
  sex: 'jenis kelamin',
  task: 'tugas',
};

interface Breakdown {
  readonly dimension: StaffDimension;
  readonly groups: readonly StaffGroup[];
}

export function staffFigures(staff: readonly StaffCount[], year: number): Figure[] {
  const breakdowns = DIMENSIONS.map((dimension) => ({
    dimension,
    groups: staffGroups(staff, year, dimension),
  })).filter(({ groups }) => groups.length > 0);
  const widest = breakdownOfAll(breakdowns);
  if (widest === null) return [];
  const all = allStaff(widest, breakdowns, year);
  return [
    all,
    ...breakdowns.flatMap((breakdown) => breakdownFigures(breakdown, year)),
    ...needFigures(breakdowns, all, year),
  ];
}

/** The breakdown that covers everyone: by status, else the one that counts the most. */
function breakdownOfAll(breakdowns: readonly Breakdown[]): Breakdown | null {
  const byStatus = breakdowns.find(({ dimension }) => dimension === 'status');
  return (
    byStatus ??
    breakdowns.reduce<Breakdown | null>(
      (widest, one) => (widest === null || staffTotal(one.groups) > staffTotal(widest.groups) ? one : widest),
      null,
    )
  );
}

function allStaff(used: Breakdown, breakdowns: readonly Breakdown[], year: number): Figure {
  const total = staffTotal(used.groups);
  return countFigure({
    id: `pegawai/${year}`,
    label: `Jumlah pegawai ${year}`,
    unit: 'orang',
    outcome: numberValue(decimal(total)),
    formula: 'Σ kelompok pegawai',
    worked: `${used.groups.map(({ count }) => count).join(' + ')} = ${total}`,
    // A breakdown that does not add up to the number of staff is said, not hidden.
    notes: breakdowns
      .filter((one) => one !== used && staffTotal(one.groups) !== total)
      .map(
        ({ dimension, groups }) =>
          `Rincian menurut ${DIMENSION_NAMES[dimension]} berjumlah ${staffTotal(groups)}.`,
      ),
  });
}

/** Each group, each of its statuses, and the totals of both. */
function breakdownFigures({ dimension, groups }: Breakdown, year: number): readonly Figure[] {
  const statuses = staffStatuses(groups);
  const name = DIMENSION_NAMES[dimension];
  const totals = [
    totalFigure(`pegawai-jumlah/${dimension}/${year}`, `Jumlah pegawai menurut ${name} ${year}`, groups),
    ...statuses.flatMap((status) => {
      const total = statusTotal(groups, status);
      if (total === null) return [];
      return [
        countFigure({
          id: `pegawai-jumlah/${dimension}/${year}/${status}`,
          label: `Jumlah ${status} menurut ${name} ${year}`,
          unit: 'orang',
          outcome: numberValue(decimal(total)),
          formula: 'Σ kelompok pegawai',
        }),
      ];
    }),
  ];
  return [...groups.flatMap((group) => groupFigures(dimension, group, year)), ...totals];
}

function totalFigure(id: string, label: string, groups: readonly StaffGroup[]): Figure {
  const total = staffTotal(groups);
  return countFigure({
    id,
    label,
    unit: 'orang',
    outcome: numberValue(decimal(total)),
    formula: 'Σ kelompok pegawai',
    worked: `${groups.map(({ count }) => count).join(' + ')} = ${total}`,
  });
}

function groupFigures(dimension: StaffDimension, group: StaffGroup, year: number): readonly Figure[] {
  const id = `pegawai/${dimension}/${group.group}/${year}`;
  const split = [...group.byStatus];
  return [
    countFigure({
      id,
      label: `Pegawai ${group.group} ${year}`,
      unit: 'orang',
      outcome: numberValue(decimal(group.count)),
      formula: 'dicatat',
      notes: [
        ...(group.needed === null ? [] : [`Kebutuhan menurut peta jabatan: ${group.needed} orang.`]),
        ...(group.isWhole
          ? []
          : [`Rincian menurut status: ${split.map(([status, count]) => `${status} ${count}`).join(', ')}.`]),
      ],
    }),
    ...split.map(([status, count]) =>
      countFigure({
        id: `${id}/${status}`,
        label: `${status} ${group.group} ${year}`,
        unit: 'orang',
        outcome: numberValue(decimal(count)),
        formula: 'dicatat',
      }),
    ),
  ];
}

/** The need by the peta jabatan and how much of it is filled; none where no need is recorded. */
function needFigures(breakdowns: readonly Breakdown[], all: Figure, year: number): Figure[] {
  const positions = breakdowns.find(({ dimension }) => dimension === 'position');
  const needs = positions?.groups.flatMap(({ needed }) => needed ?? []) ?? [];
  if (needs.length === 0 || all.outcome.state !== 'value') return [];
  const needed = decimal(needs.reduce((total, one) => total + one, 0));
  const need = countFigure({
    id: `kebutuhan-pegawai/${year}`,
    label: `Kebutuhan pegawai ${year}`,
    unit: 'orang',
    outcome: numberValue(needed),
    formula: 'Σ kebutuhan menurut peta jabatan',
  });
  const filled = makeFigure({
    id: `pegawai-terisi/${year}`,
    label: `Keterisian pegawai ${year}`,
    kind: 'percent',
    outcome: ratioOutcome({ numerator: all.outcome.value, denominator: needed }, '%'),
    explanation: {
      rule: 'C-5',
      ruleName: 'Bagian dari keseluruhan',
      formula: 'pegawai / kebutuhan × 100',
      worked: `${all.shown} / ${need.shown} × 100`,
      inputs: [inputFrom('pegawai', all), inputFrom('kebutuhan', need)],
    },
  });
  return [need, filled];
}
