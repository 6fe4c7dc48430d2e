/** How a block of the registry is declared. */
import type { Block } from '../../documents/report-model.ts';
import type { MeasuredYear } from '../../measurement/report/achievement-tables.ts';
import type { BlockContext, ReportContribution } from '../block-context.ts';
import type { BlockOptions } from '../rules/layout.ts';

export function block(
  name: string,
  write: (context: BlockContext, options: BlockOptions) => readonly Block[],
): ReportContribution {
  return { name, write };
}

/** The measured part of the year, as the tables of measurement take it. */
export function measuredOf(context: BlockContext): MeasuredYear {
  const { facts, figures } = context;
  return { planning: facts.planning, measurement: facts.measurement, figures, year: facts.year };
}

export function numberOption(options: BlockOptions, name: string, otherwise: number): number {
  const value = options[name];
  return typeof value === 'number' ? value : otherwise;
}
export function textOption(options: BlockOptions, name: string, otherwise: string): string {
  const value = options[name];
  return typeof value === 'string' ? value : otherwise;
}
