/** Figures of targets and realisations: `target/…`, `target-akhir/…`, `realisasi/…`, `realisasi-kumulatif/…`. */
import { decimal } from '../../kernel/decimal.ts';
import type { ExplanationInput, Figure, FigureKind } from '../../kernel/figure.ts';
import { inputFrom } from '../../kernel/figure-input.ts';
import { makeFigure } from '../../kernel/make-figure.ts';
import { notComputable, numberValue, type Outcome } from '../../kernel/outcome.ts';
import { isPercentUnit, ratioOutcome } from '../../kernel/percentages.ts';
import { type Quarter, romanNumeral } from '../../kernel/periods.ts';
import type { IndicatorFact, TargetValue } from '../../planning/rules/facts.ts';
import { ACCUMULATIONS } from '../../planning/rules/methods.ts';
import type { TargetInForce } from '../../planning/rules/target-in-force.ts';
import type { PartedNumber } from './comparable.ts';
import type { Realisation } from './facts.ts';
import { GRADE_SCALES, rankOfGrade } from './grade-scales.ts';
import type { IndicatorValues, YearRealisation } from './indicator-values.ts';
import { numberText, operandOf, partsText, realisationWord, targetText } from './value-text.ts';

interface ValueDraft {
  readonly id: string;
  readonly label: string;
  readonly outcome: Outcome;
  /** Printed instead of the number: a grade, a text, a range. */
  readonly word: string | null;
  readonly isGrade: boolean;
  readonly rule: string;
  readonly ruleName: string;
  readonly formula: string;
  readonly worked?: string | undefined;
  readonly inputs?: readonly ExplanationInput[];
  readonly notes?: readonly string[];
}

function valueFigure({ unit, decimals }: IndicatorFact, draft: ValueDraft): Figure {
  const kind: FigureKind = draft.isGrade ? 'grade' : isPercentUnit(unit) ? 'percent' : 'number';
  const { rule, ruleName, formula, worked, inputs, notes } = draft;
  const figure = makeFigure({
    id: draft.id,
    label: draft.label,
    kind,
    unit,
    decimals,
    outcome: draft.outcome,
    word: draft.isGrade ? draft.word : null,
    explanation: { rule, ruleName, formula, worked: worked ?? draft.word ?? undefined, inputs, notes },
  });
  // A text or a range has no single number, but the reader must see what was written.
  return draft.word === null || figure.outcome.state === 'value' ? figure : { ...figure, shown: draft.word };
}

function numberOutcome(number: PartedNumber, unit: string): Outcome {
  return number.parts === null ? numberValue(number.value) : ratioOutcome(number.parts, unit);
}

/** What a grade is worth on its scale; by its place from below where the scale only orders. */
function gradeOutcome(grade: string): Outcome {
  for (const scale of GRADE_SCALES) {
    const rank = rankOfGrade(scale, grade);
    if (rank >= 0) return numberValue(scale.grades[rank]?.value ?? decimal(scale.grades.length - rank));
  }
  return notComputable('unknown-grade', `Predikat "${grade}" tidak terdapat dalam skala yang dikenal.`);
}

function targetOutcome(target: TargetValue, unit: string): Outcome {
  switch (target.kind) {
    case 'number':
      return numberOutcome(target, unit);
    case 'grade':
      return gradeOutcome(target.grade);
    case 'range':
      return notComputable('no-data', 'Target berupa rentang, bukan satu angka.');
    case 'text':
      return notComputable('text-indicator', 'Target berupa uraian.');
  }
}

/** As a sentence, whether the source was entered with a full stop or not. */
function sourceNote(source: string): string {
  return `Sumber: ${source.trim().replace(/\.+$/, '')}.`;
}

export function targetFigure(
  indicator: IndicatorFact,
  id: string,
  label: string,
  found: TargetInForce,
  rule: { readonly rule: string; readonly ruleName: string },
): Figure {
  const { target, source } = found;
  const { unit, decimals } = indicator;
  const parts = target.kind === 'number' && target.parts !== null ? target.parts : null;
  return valueFigure(indicator, {
    id,
    label,
    outcome: targetOutcome(target, unit),
    word: target.kind === 'number' ? null : targetText(target, unit, decimals),
    isGrade: target.kind === 'grade',
    ...rule,
    formula: 'ditetapkan dalam dokumen',
    worked: parts === null ? undefined : `${partsText(parts)} = ${targetText(target, unit, decimals)}`,
    notes: [sourceNote(source)],
  });
}

function realisationOutcome(realisation: Realisation, unit: string): Outcome {
  switch (realisation.state) {
    case 'value':
      return numberOutcome(realisation, unit);
    case 'grade':
      return gradeOutcome(realisation.grade);
    case 'text':
      return notComputable('text-indicator', realisation.text);
    default:
      return realisation;
  }
}

function realisationDraft(
  id: string,
  label: string,
  realisation: Realisation,
  { unit, decimals }: IndicatorFact,
) {
  const parts = realisation.state === 'value' ? realisation.parts : null;
  const worked =
    parts === null || realisation.state !== 'value'
      ? undefined
      : `${partsText(parts)} = ${numberText(realisation, unit, decimals)}`;
  return {
    id,
    label,
    outcome: realisationOutcome(realisation, unit),
    word: realisationWord(realisation),
    isGrade: realisation.state === 'grade',
    worked,
  };
}

export function quarterRealisationFigure(values: IndicatorValues, year: number, quarter: Quarter): Figure {
  const { indicator } = values;
  const id = `realisasi/${indicator.code}/${year}/tw${quarter}`;
  const label = `Realisasi ${indicator.name} Triwulan ${romanNumeral(quarter)} ${year}`;
  return valueFigure(indicator, {
    ...realisationDraft(id, label, values.quarter(year, quarter), indicator),
    rule: 'C-20',
    ruleName: 'Realisasi triwulan',
    formula: 'diukur',
  });
}

/** The year's realisation: from its annual measurement, or from the quarters given as figures (C-20, C-22). */
export function yearRealisationFigure(
  values: IndicatorValues,
  year: number,
  quarterFigures: readonly Figure[],
): Figure {
  const { indicator } = values;
  const found = values.year(year);
  const id = `realisasi/${indicator.code}/${year}`;
  const draft = realisationDraft(id, `Realisasi ${indicator.name} ${year}`, found.realisation, indicator);
  if (found.from === 'registers') return registerFigure(indicator, draft, found);
  if (found.from !== 'quarters') {
    return valueFigure(indicator, {
      ...draft,
      rule: 'C-22',
      ruleName: 'Pengukuran tahunan',
      formula: 'diukur sekali setahun',
      notes: annualNotes(found, indicator),
    });
  }
  return accumulatedFigure(indicator, draft, found.filled, 4, quarterFigures);
}

function annualNotes(found: YearRealisation, { unit, decimals }: IndicatorFact): string[] {
  const notes: string[] = [];
  if (found.from === 'annual') notes.push(sourceNote(found.source ?? 'belum disebutkan'));
  const other = found.disagreesWith;
  if (other !== null) {
    const shown = other.state === 'value' ? numberText(other, unit, decimals) : realisationWord(other);
    notes.push(
      `Akumulasi triwulan memberi ${shown ?? 'hasil lain'}; pengukuran tahunan yang dipakai (C-22).`,
    );
  }
  const { registers, realisation } = found;
  if (registers !== null && realisation.state === 'value') {
    const [own, other] = [realisation, registers.realisation].map((of) => numberText(of, unit, decimals));
    if (own !== other) notes.push(`Rumus indikator atas daftar unit memberi ${other}.`);
  }
  return notes;
}

/** Nothing was measured, but the registers hold all that the indicator's formula asks for. */
function registerFigure(
  indicator: IndicatorFact,
  draft: ReturnType<typeof realisationDraft>,
  { registers }: YearRealisation,
): Figure {
  return valueFigure(indicator, {
    ...draft,
    rule: 'C-5',
    ruleName: 'Dihitung dari daftar unit dengan rumus indikator',
    formula: indicator.formula ?? '',
    inputs: registers?.inputs ?? [],
    notes: ['Belum ada pengukuran; nilai berasal dari daftar unit.'],
  });
}

/** The quarters up to one of them together; only the figures of filled quarters are its inputs. */
export function cumulativeFigure(
  values: IndicatorValues,
  year: number,
  quarter: Quarter,
  quarterFigures: readonly Figure[],
): Figure {
  const { indicator } = values;
  const { realisation, filled } = values.toQuarter(year, quarter);
  const id = `realisasi-kumulatif/${indicator.code}/${year}/tw${quarter}`;
  const label = `Realisasi ${indicator.name} sampai Triwulan ${romanNumeral(quarter)} ${year}`;
  const draft = realisationDraft(id, label, realisation, indicator);
  return accumulatedFigure(indicator, draft, filled, quarter, quarterFigures);
}

function accumulatedFigure(
  indicator: IndicatorFact,
  draft: ReturnType<typeof realisationDraft>,
  filled: readonly Quarter[],
  of: Quarter,
  quarterFigures: readonly Figure[],
): Figure {
  const used = filled.flatMap((quarter) => {
    const figure = quarterFigures[quarter - 1];
    return figure === undefined ? [] : [{ quarter, figure }];
  });
  return valueFigure(indicator, {
    ...draft,
    worked:
      draft.worked ??
      workedAccumulation(
        indicator,
        used.map(({ figure }) => figure),
        draft.outcome,
      ),
    rule: 'C-20',
    ruleName: `Akumulasi triwulan: ${ACCUMULATIONS[indicator.accumulation]}`,
    formula: ACCUMULATION_FORMULAS[indicator.accumulation],
    inputs: used.map(({ quarter, figure }) => inputFrom(`TW${quarter}`, figure)),
    notes: [`${filled.length} dari ${of} triwulan terisi.`],
  });
}

const ACCUMULATION_FORMULAS = {
  sum: 'Σ realisasi triwulan yang terisi',
  last: 'realisasi triwulan terakhir yang terisi',
  average: 'Σ realisasi triwulan yang terisi / jumlah triwulan yang terisi',
  maximum: 'realisasi triwulan yang tertinggi',
} as const;

function workedAccumulation(
  indicator: IndicatorFact,
  used: readonly Figure[],
  outcome: Outcome,
): string | undefined {
  if (outcome.state !== 'value' || used.length === 0) return undefined;
  const { unit, decimals, accumulation } = indicator;
  const result = numberText({ value: outcome.value, parts: null }, unit, decimals);
  const operands = used.flatMap(({ outcome: of }) =>
    of.state === 'value' ? [operandOf({ value: of.value, parts: null }, decimals, unit)] : [],
  );
  if (accumulation === 'sum') return `${operands.join(' + ')} = ${result}`;
  if (accumulation === 'average') return `(${operands.join(' + ')}) / ${operands.length} = ${result}`;
  return accumulation === 'maximum' ? `tertinggi dari ${operands.join('; ')} = ${result}` : undefined;
}
