import type { ReactElement } from 'react';
import type { ReadinessState } from '../api/types.ts';

const SHAPES: Readonly<Record<ReadinessState, ReactElement>> = {
  // A full disc with a tick, a half-filled disc, an empty ring, a dash.
  complete: (
    <>
      <circle cx="8" cy="8" r="7" fill="currentColor" />
      <path d="m4.8 8.2 2.2 2.2 4.2-4.6" stroke="#ffffff" />
    </>
  ),
  partly: (
    <>
      <circle cx="8" cy="8" r="6.2" />
      <path d="M8 1.8a6.2 6.2 0 0 0 0 12.4Z" fill="currentColor" stroke="none" />
    </>
  ),
  missing: <circle cx="8" cy="8" r="6.2" strokeDasharray="2.6 2.2" />,
  'not-needed': <path d="M4 8h8" />,
};

/** The sign of how complete something is; its word stands beside it. */
export function ReadinessShape({ state }: { readonly state: ReadinessState }) {
  return (
    <svg
      width="16"
      height="16"
      viewBox="0 0 16 16"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
      style={{ flex: 'none' }}
    >
      {SHAPES[state]}
    </svg>
  );
}
