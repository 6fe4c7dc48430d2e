/** All blocks of the report by name; a layout refers to them. */
import type { ReportContribution } from '../block-context.ts';
import { ACHIEVEMENT_BLOCKS } from './achievement-blocks.ts';
import { ANNEX_BLOCKS } from './annex-blocks.ts';
import { BUDGET_BLOCKS } from './budget-blocks.ts';
import { BUDGET_PROGRESS_BLOCKS } from './budget-progress-blocks.ts';
import { CHAPTER_ONE_BLOCKS } from './chapter-one-blocks.ts';
import { CHAPTER_TWO_BLOCKS } from './chapter-two-blocks.ts';
import { CLOSING_BLOCKS } from './closing-blocks.ts';
import { FRONT_BLOCKS } from './front-blocks.ts';
import { PROCESS_MAP_BLOCKS } from './process-map.ts';
import { REGISTER_BLOCKS } from './register-blocks.ts';
import { SUBJECT_BLOCKS } from './subject-blocks.ts';
import { SUBORDINATE_BLOCKS } from './subordinate-blocks.ts';

export const REPORT_BLOCKS: readonly ReportContribution[] = [
  ...FRONT_BLOCKS,
  ...CHAPTER_ONE_BLOCKS,
  ...PROCESS_MAP_BLOCKS,
  ...REGISTER_BLOCKS,
  ...CHAPTER_TWO_BLOCKS,
  ...ACHIEVEMENT_BLOCKS,
  ...SUBJECT_BLOCKS,
  ...SUBORDINATE_BLOCKS,
  ...BUDGET_BLOCKS,
  ...BUDGET_PROGRESS_BLOCKS,
  ...CLOSING_BLOCKS,
  ...ANNEX_BLOCKS,
];
