/** The layout a unit's year is printed in. */
import type { Bundle } from '../exchange/rules/bundle.ts';
import { builtInLayout, DEFAULT_LAYOUT } from '../reporting/layouts/built-in-layouts.ts';
import type { ReportLayout } from '../reporting/rules/layout.ts';

/** The one the report names, where the program has it; else the default one. */
export function layoutOfYear({ reporting }: Bundle): ReportLayout {
  const { layout } = reporting.report;
  return (layout === null ? null : builtInLayout(layout)) ?? DEFAULT_LAYOUT;
}
