/** C-14: grades and what they are worth. A scale without values only orders its grades. */
import { type Decimal, decimal } from '../../kernel/decimal.ts';

export interface GradeScale {
  readonly code: string;
  readonly name: string;
  readonly citation: string;
  /** Best first. `value` null in every grade: the scale only orders. */
  readonly grades: readonly { readonly grade: string; readonly value: Decimal | null }[];
}

const valued = (grade: string, value: number) => ({ grade, value: decimal(value) });
const ordered = (grade: string) => ({ grade, value: null });

/** The built-in scales: AKIP predicates with the values of C-14, audit opinions in their order. */
export const GRADE_SCALES: readonly GradeScale[] = [
  {
    code: 'akip',
    name: 'Predikat AKIP',
    citation: 'PermenPANRB Nomor 88 Tahun 2021',
    grades: [
      valued('AA', 100),
      valued('A', 90),
      valued('BB', 80),
      valued('B', 70),
      valued('CC', 60),
      valued('C', 50),
      valued('D', 30),
      valued('E', 0),
    ],
  },
  {
    code: 'opini',
    name: 'Opini BPK',
    citation: 'Undang-Undang Nomor 15 Tahun 2004',
    grades: [ordered('WTP'), ordered('WDP'), ordered('TW'), ordered('TMP')],
  },
];

/** Two grades compare when one scale holds both. */
export function scaleOfGrades(
  target: string,
  reached: string,
  scales: readonly GradeScale[] = GRADE_SCALES,
): { readonly scale: GradeScale; readonly targetRank: number; readonly reachedRank: number } | null {
  for (const scale of scales) {
    const targetRank = rankOfGrade(scale, target);
    const reachedRank = rankOfGrade(scale, reached);
    if (targetRank >= 0 && reachedRank >= 0) return { scale, targetRank, reachedRank };
  }
  return null;
}

/** 0 = the best grade; −1 = not a grade of this scale. */
export function rankOfGrade(scale: GradeScale, grade: string): number {
  const wanted = grade.trim().toUpperCase();
  return scale.grades.findIndex((entry) => entry.grade.toUpperCase() === wanted);
}
