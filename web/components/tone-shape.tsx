import type { ReactElement } from 'react';
import type { ToneName } from '../theme/palette.ts';

const CHEVRON_UP = 'M4.6 8.9 8 5.6l3.4 3.3';
const CHEVRON_DOWN = 'M4.6 7.1 8 10.4l3.4-3.3';

/** Outline and sign of each tone: no two are alike, so the colour is never needed to tell them apart. */
const SHAPES: Readonly<Record<ToneName, ReactElement>> = {
  'very-good': (
    <>
      <circle cx="8" cy="8" r="7.5" stroke="none" />
      <path d="M4.6 7.6 8 4.3l3.4 3.3M4.6 11.4 8 8.1l3.4 3.3" fill="none" />
    </>
  ),
  good: (
    <>
      <circle cx="8" cy="8" r="7.5" stroke="none" />
      <path d={CHEVRON_UP} fill="none" />
    </>
  ),
  fair: (
    <>
      <rect x="1" y="1" width="14" height="14" rx="2" stroke="none" />
      <path d="M4.5 8h7" fill="none" />
    </>
  ),
  poor: (
    <>
      <path d="M8 .2 15.8 8 8 15.8.2 8Z" stroke="none" />
      <path d={CHEVRON_DOWN} transform="translate(0 -.8)" fill="none" />
    </>
  ),
  'very-poor': (
    <>
      <path d="M5 .6h6L15.4 5v6L11 15.4H5L.6 11V5Z" stroke="none" />
      <path d="M4.6 4.6 8 7.9l3.4-3.3M4.6 8.4 8 11.7l3.4-3.3" fill="none" />
    </>
  ),
  neutral: (
    <>
      <circle cx="8" cy="8" r="7" strokeDasharray="2.6 2.4" />
      <path d="M8 4.6v3.8M8 11v.4" fill="none" />
    </>
  ),
};

/** The sign of a status colour; the word always stands beside it, so it is hidden from screen readers. */
export function ToneShape({ tone, size = 16 }: { readonly tone: ToneName; readonly size?: number }) {
  const isOpen = tone === 'neutral';
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 16 16"
      aria-hidden="true"
      fill={isOpen ? 'none' : 'currentColor'}
      stroke={isOpen ? 'currentColor' : '#ffffff'}
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
      style={{ flex: 'none' }}
    >
      {SHAPES[tone]}
    </svg>
  );
}
