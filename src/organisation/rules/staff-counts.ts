/** Staff of one breakdown in a year: its groups, split by status where the register knows it. */
import type { StaffCount, StaffDimension } from './facts.ts';

export interface StaffGroup {
  readonly group: string;
  /** All staff of the group: the entered number, else the sum of its statuses. */
  readonly count: number;
  /** By status, as entered. */
  readonly byStatus: ReadonlyMap<string, number>;
  /** Whether the statuses add up to the entered number; true where one of the two is not known. */
  readonly isWhole: boolean;
  /** Need by the peta jabatan. */
  readonly needed: number | null;
}

/** The groups of a breakdown, in the order of the register. */
export function staffGroups(
  staff: readonly StaffCount[],
  year: number,
  dimension: StaffDimension,
): readonly StaffGroup[] {
  const rows = staff.filter((row) => row.year === year && row.dimension === dimension);
  return [...new Set(rows.map((row) => row.group))].map((group) => {
    const ofGroup = rows.filter((row) => row.group === group);
    const split = ofGroup.flatMap(({ status, count }) => (status === null ? [] : [[status, count] as const]));
    const all = ofGroup.find((row) => row.status === null);
    const sum = split.reduce((total, [, count]) => total + count, 0);
    const needs = ofGroup.flatMap(({ needed }) => needed ?? []);
    return {
      group,
      count: all?.count ?? sum,
      byStatus: new Map(split),
      isWhole: all === undefined || split.length === 0 || sum === all.count,
      needed: all?.needed ?? (needs.length === 0 ? null : needs.reduce((total, one) => total + one, 0)),
    };
  });
}

/** The statuses a breakdown is split by, in the order of the register. */
export function staffStatuses(groups: readonly StaffGroup[]): readonly string[] {
  return [...new Set(groups.flatMap(({ byStatus }) => [...byStatus.keys()]))];
}

export function staffTotal(groups: readonly StaffGroup[]): number {
  return groups.reduce((total, { count }) => total + count, 0);
}

/** Staff of one status; null where no group knows it. */
export function statusTotal(groups: readonly StaffGroup[], status: string): number | null {
  const counts = groups.flatMap(({ byStatus }) => byStatus.get(status) ?? []);
  return counts.length === 0 ? null : counts.reduce((total, count) => total + count, 0);
}
