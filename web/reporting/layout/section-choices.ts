/** Pages and repetitions as one choice each, where they are one of the usual ones. */
import type { LayoutSection } from '../../../src/reporting/rules/layout.ts';
import type { layoutTexts } from '../../texts/layout.ts';

export type PageKey = keyof typeof layoutTexts.section.pages;
export type RepeatKey = keyof typeof layoutTexts.section.repeats;

const PAGES: Readonly<Record<PageKey, LayoutSection['page']>> = {
  '': undefined,
  'portrait/': { orientation: 'portrait' },
  'landscape/': { orientation: 'landscape' },
  'landscape/a4': { paper: 'a4', orientation: 'landscape' },
  'landscape/f4': { paper: 'f4', orientation: 'landscape' },
  'landscape/a3': { paper: 'a3', orientation: 'landscape' },
};
const REPEATS: Readonly<Record<RepeatKey, LayoutSection['repeat']>> = {
  '': undefined,
  'positions/all': { over: 'positions', of: 'all' },
  'positions/head': { over: 'positions', of: 'head' },
  'positions/secretary': { over: 'positions', of: 'secretary' },
  'positions/others': { over: 'positions', of: 'others' },
  'objectives/all': { over: 'objectives' },
  'indicators/all': { over: 'indicators', of: 'all' },
  'indicators/main': { over: 'indicators', of: 'main' },
  'indicators/goals': { over: 'indicators', of: 'goals' },
  'indicators/objectives': { over: 'indicators', of: 'objectives' },
};

/** Null for a page that is none of the choices. */
export function pageKey(page: LayoutSection['page']): PageKey | null {
  if (page === undefined) return '';
  const key = `${page.orientation}/${page.paper ?? ''}`;
  return isPageKey(key) ? key : null;
}

export function pageFromKey(key: PageKey): LayoutSection['page'] {
  return PAGES[key];
}

/** Null for a repetition of its own: for named positions only, say. */
export function repeatKey(repeat: LayoutSection['repeat']): RepeatKey | null {
  if (repeat === undefined) return '';
  if (repeat.codes !== undefined) return null;
  const key = `${repeat.over}/${repeat.of ?? 'all'}`;
  return isRepeatKey(key) ? key : null;
}

export function repeatFromKey(key: RepeatKey): LayoutSection['repeat'] {
  return REPEATS[key];
}

function isPageKey(key: string): key is PageKey {
  return Object.hasOwn(PAGES, key);
}

function isRepeatKey(key: string): key is RepeatKey {
  return Object.hasOwn(REPEATS, key);
}
