/**
 * An indicator of a program, kegiatan or sub kegiatan over the years of its plan (Renja evaluation, Tabel T-C.29;
 * C-90): `renstra-target/…`, `renstra-sebelum/…`, `renstra-realisasi/…`, `renstra-capaian/…`,
 * `renstra-perkiraan/…`, `renstra-perkiraan-capaian/…`, each `{i}/{y}`.
 */
import type { Figure } from '../../kernel/figure.ts';
import { makeFigure } from '../../kernel/make-figure.ts';
import { MISSING } from '../../kernel/outcome.ts';
import type { IndicatorFact, PlanFact, TargetValue } from '../../planning/rules/facts.ts';
import { plansWithAnEnd } from '../../planning/rules/plan-in-force.ts';
import { accumulateYears } from './accumulation.ts';
import { achievementOf } from './achievement.ts';
import type { Realisation } from './facts.ts';
import type { IndicatorValues } from './indicator-values.ts';
import { gradeOutcome, numberOutcome, valueFigure } from './value-figure.ts';

const EVALUATED: ReadonlySet<IndicatorFact['level']> = new Set(['program', 'activity', 'subactivity']);

export function planToDateFigures(
  plans: readonly PlanFact[],
  values: ReadonlyMap<string, IndicatorValues>,
  year: number,
): Figure[] {
  const [plan] = plansWithAnEnd(plans, year);
  if (plan === undefined) return [];
  return [...values.values()]
    .filter(({ indicator }) => EVALUATED.has(indicator.level))
    .flatMap((of) => figuresOfIndicator(plan, of, year));
}

function figuresOfIndicator(plan: PlanFact, values: IndicatorValues, year: number): readonly Figure[] {
  const { indicator } = values;
  const target = endTarget(plan, values, year);
  if (target === null) return [];
  const upTo = (last: number): readonly Realisation[] =>
    yearsBetween(plan.startYear, last).map((of) => values.year(of).realisation);
  const accumulated = (years: readonly Realisation[]): Realisation =>
    accumulateYears(indicator.accumulation, years, indicator.unit);
  const before = accumulated(upTo(year - 1));
  const now = accumulated(upTo(year));
  const next = asRealisation(values.target(year + 1)?.target ?? null);
  const expected = next.state === 'missing' ? MISSING : accumulated([...upTo(year), next]);
  const figure = (id: string, label: string, of: Realisation, formula: string) =>
    realisationFigure(
      indicator,
      `${id}/${indicator.code}/${year}`,
      `${label} ${indicator.name}`,
      of,
      formula,
    );
  const achieved = (id: string, label: string, of: Realisation) =>
    achievedFigure(values, `${id}/${indicator.code}/${year}`, `${label} ${indicator.name}`, target, of);
  const years = `tahun ${plan.startYear}–${year}`;
  return [
    figure('renstra-target', 'Target akhir Renstra', asRealisation(target), 'target rencana'),
    figure(
      'renstra-sebelum',
      `Realisasi Renstra sampai ${year - 1}`,
      before,
      `${ACCUMULATED} sampai ${year - 1}`,
    ),
    figure('renstra-realisasi', `Realisasi Renstra sampai ${year}`, now, `${ACCUMULATED}, ${years}`),
    achieved('renstra-capaian', `Capaian Renstra sampai ${year}`, now),
    figure(
      'renstra-perkiraan',
      `Perkiraan realisasi Renstra sampai ${year + 1}`,
      expected,
      `${ACCUMULATED} sampai ${year}, dengan target ${year + 1}`,
    ),
    achieved('renstra-perkiraan-capaian', `Perkiraan capaian Renstra sampai ${year + 1}`, expected),
  ].filter(({ outcome }) => outcome.state !== 'missing');
}

const ACCUMULATED = 'akumulasi realisasi tahunan menurut sifat indikator (C-20)';

/** Of a sum indicator all years of the plan together, where each has its target; else the last year's. */
function endTarget(plan: PlanFact, values: IndicatorValues, year: number): TargetValue | null {
  const { indicator } = values;
  if (indicator.accumulation === 'sum') {
    const targets = yearsBetween(plan.startYear, plan.endYear).map((of) =>
      asRealisation(values.target(of)?.target ?? null),
    );
    const sum = accumulateYears('sum', targets, indicator.unit);
    if (targets.every(({ state }) => state === 'value') && sum.state === 'value') {
      return { kind: 'number', value: sum.value, parts: sum.parts };
    }
  }
  return values.endTarget(year)?.target ?? null;
}

function yearsBetween(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

function asRealisation(target: TargetValue | null): Realisation {
  if (target?.kind === 'number') return { state: 'value', value: target.value, parts: target.parts };
  return target?.kind === 'grade' ? { state: 'grade', grade: target.grade } : MISSING;
}

function realisationFigure(
  indicator: IndicatorFact,
  id: string,
  label: string,
  of: Realisation,
  formula: string,
): Figure {
  const isGrade = of.state === 'grade';
  const outcome =
    of.state === 'value'
      ? numberOutcome(of, indicator.unit)
      : of.state === 'grade'
        ? gradeOutcome(of.grade)
        : MISSING;
  return valueFigure(indicator, {
    id,
    label,
    outcome,
    word: isGrade ? of.grade : null,
    isGrade,
    rule: 'C-90',
    ruleName: 'Evaluasi Renja dan Renstra (Permendagri Nomor 86 Tahun 2017)',
    formula,
  });
}

/** By the indicator's own method, against the target of the whole plan (C-24, C-90). */
function achievedFigure(
  values: IndicatorValues,
  id: string,
  label: string,
  target: TargetValue,
  of: Realisation,
): Figure {
  const { outcome } = achievementOf(values.question(target, of));
  return makeFigure({
    id,
    label,
    kind: 'percent',
    outcome: of.state === 'missing' ? MISSING : outcome,
    explanation: {
      rule: 'C-24',
      ruleName: 'Terhadap akhir rencana',
      formula: 'capaian menurut metode indikator, terhadap target akhir rencana',
      notes: outcome.state === 'not-computable' ? [outcome.reason] : [],
    },
  });
}
