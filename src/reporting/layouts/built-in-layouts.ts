/** The layouts that come with the program; a government may store its own beside them. */
import type { ReportLayout } from '../rules/layout.ts';
import { LKJIP_BAJUIN_2025 } from './lkjip-bajuin-2025.ts';
import { LKJIP_BATI_BATI_2024 } from './lkjip-bati-bati-2024.ts';
import { LKJIP_PELAIHARI_2023 } from './lkjip-pelaihari-2023.ts';
import { LKJIP_PERMENPANRB_53_2014 } from './lkjip-permenpanrb-53-2014.ts';

/** The layout of a report that names none. */
export const DEFAULT_LAYOUT: ReportLayout = LKJIP_PERMENPANRB_53_2014;

export const builtInLayouts: readonly ReportLayout[] = [
  DEFAULT_LAYOUT,
  LKJIP_BAJUIN_2025,
  LKJIP_PELAIHARI_2023,
  LKJIP_BATI_BATI_2024,
];

/** The layout with the code, or null. */
export function builtInLayout(code: string): ReportLayout | null {
  return builtInLayouts.find((layout) => layout.code === code) ?? null;
}
