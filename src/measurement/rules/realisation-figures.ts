/** Figures of realisations: `realisasi/…`, `realisasi-kumulatif/…` (C-20, C-22). */
import type { Figure } from '../../kernel/figure.ts';
import { inputFrom, sourceNote } from '../../kernel/figure-input.ts';
import { notComputable, type Outcome } from '../../kernel/outcome.ts';
import { type Quarter, romanNumeral } from '../../kernel/periods.ts';
import type { IndicatorFact } from '../../planning/rules/facts.ts';
import { ACCUMULATIONS } from '../../planning/rules/methods.ts';
import type { Realisation } from './facts.ts';
import type { IndicatorValues, YearRealisation } from './indicator-values.ts';
import { gradeOutcome, numberOutcome, valueFigure } from './value-figure.ts';
import { numberText, operandOf, partsText, realisationWord } from './value-text.ts';

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
