import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core';
import { BLUE, NEUTRAL, RED, type Shades, SURFACE, TEXT, TONES } from './palette.ts';

const FONT = "'Inter Variable', system-ui, -apple-system, 'Segoe UI', sans-serif";

function tuple(shades: Shades): MantineColorsTuple {
  return [...shades];
}

export const theme = createTheme({
  fontFamily: FONT,
  fontFamilyMonospace: FONT,
  headings: { fontFamily: FONT, fontWeight: '650' },
  colors: { blue: tuple(BLUE), gray: tuple(NEUTRAL), red: tuple(RED) },
  primaryColor: 'blue',
  primaryShade: 7,
  autoContrast: true,
  luminanceThreshold: 0.35,
  black: TEXT.body,
  defaultRadius: 'sm',
  cursorType: 'pointer',
  respectReducedMotion: true,
  focusRing: 'auto',
});

/** Puts the palette into CSS variables, so that style sheets name a colour by what it is for. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: Object.fromEntries(
    [
      ...Object.entries(SURFACE).map(([name, value]) => [`--surface-${name}`, value]),
      ...Object.entries(TEXT).map(([name, value]) => [`--text-${name}`, value]),
      ...Object.entries(TONES).flatMap(([name, tone]) => [
        [`--tone-${name}-ink`, tone.ink],
        [`--tone-${name}-tint`, tone.tint],
      ]),
    ].map(([name, value]) => [name ?? '', value ?? '']),
  ),
  light: {
    '--mantine-color-dimmed': TEXT.quiet,
    '--mantine-color-placeholder': TEXT.quiet,
    '--mantine-color-default-border': SURFACE.control,
    '--mantine-color-error': RED[7],
    '--mantine-color-body': SURFACE.card,
  },
  dark: {},
});
