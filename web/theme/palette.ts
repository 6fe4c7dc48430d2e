/**
 * The palette: every colour the browser client uses. `palette.test.ts` computes the WCAG 2.2 contrast of
 * each pair that meets on a screen, so a colour changed here either passes or fails by name.
 */

/** Ten steps from light to dark, the shape Mantine asks for. */
export type Shades = readonly [
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
];

/** Institutional blue; step 7 fills buttons, step 8 is its hover. */
export const BLUE: Shades = [
  '#eef4fb',
  '#dbe7f5',
  '#b7cfea',
  '#8fb3dc',
  '#6796cc',
  '#437bb9',
  '#2a64a3',
  '#1b5089',
  '#123f76',
  '#0b2c55',
];

/** Cool neutrals; step 6 is the lightest that may carry text. */
export const NEUTRAL: Shades = [
  '#f6f8fa',
  '#eceff3',
  '#dde2e8',
  '#c6ced7',
  '#a3aeba',
  '#75818f',
  '#566271',
  '#414c5a',
  '#2c3542',
  '#18202b',
];

/** Errors and destructive actions. */
export const RED: Shades = [
  '#fdf1f0',
  '#fadfdd',
  '#f2bab6',
  '#e8928c',
  '#dc6a63',
  '#cb4a43',
  '#b7332d',
  '#a01f1b',
  '#871512',
  '#64100e',
];

export const SURFACE = {
  page: '#f6f8fa',
  card: '#ffffff',
  /** Hairlines between rows: decoration only, nothing depends on seeing them. */
  line: '#dde2e8',
  /** Edges of fields and buttons: must be seen (WCAG 1.4.11). */
  control: '#75818f',
  stripe: '#f6f8fa',
  selected: '#eef4fb',
} as const;

export const TEXT = {
  strong: '#18202b',
  body: '#2c3542',
  quiet: '#566271',
  link: '#1b5089',
  onFill: '#ffffff',
} as const;

export type ToneName = 'very-good' | 'good' | 'fair' | 'poor' | 'very-poor' | 'neutral';

export interface Tone {
  /** Text and shape, on white and on `tint`. */
  readonly ink: string;
  /** Background behind the word. */
  readonly tint: string;
}

/** Status colours. Never the only sign: `components/tone-shape.tsx` gives each its own shape. */
export const TONES: Readonly<Record<ToneName, Tone>> = {
  'very-good': { ink: '#0a5c3b', tint: '#e6f4ed' },
  good: { ink: '#3d5c0c', tint: '#eff5e1' },
  fair: { ink: '#7a5200', tint: '#fdf3dc' },
  poor: { ink: '#9a3c08', tint: '#fdeee4' },
  'very-poor': { ink: '#9b1c1c', tint: '#fbe9e9' },
  neutral: { ink: '#414c5a', tint: '#eceff3' },
};

/** The small line beside an indicator. */
export const SPARKLINE = '#1b5089';
