/** How a block of the registry is declared. */
import type { Block } from '../../documents/report-model.ts';
import type { MeasuredYear } from '../../measurement/report/measured-year.ts';
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
  const { planning, measurement, organisation, year } = facts;
  return { planning, measurement, organisation, figures, year };
}

export function numberOption(options: BlockOptions, name: string, otherwise: number): number {
  const value = options[name];
  return typeof value === 'number' ? value : otherwise;
}
/** A list of texts, or one text standing alone; null (or what stands for it) where the layout does not say. */
export function listOption(options: BlockOptions, name: string): readonly string[] | null;
export function listOption(
  options: BlockOptions,
  name: string,
  otherwise: readonly string[],
): readonly string[];
export function listOption(
  options: BlockOptions,
  name: string,
  otherwise: readonly string[] | null = null,
): readonly string[] | null {
  const value = options[name];
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value : otherwise;
}
export function textOption(options: BlockOptions, name: string, otherwise: string): string {
  const value = options[name];
  return typeof value === 'string' ? value : otherwise;
}
