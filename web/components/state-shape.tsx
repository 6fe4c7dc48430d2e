import type { Outcome } from '../api/types.ts';

type EmptyState = Exclude<Outcome['state'], 'value'>;

const PATHS: Readonly<Record<EmptyState, string>> = {
  // An empty field, a clock, a dash, a struck-out equals sign.
  missing: 'M2.5 4.5h11v7h-11zM5.5 8h.01M8 8h.01M10.5 8h.01',
  awaiting: 'M8 1.8a6.2 6.2 0 1 1 0 12.4A6.2 6.2 0 0 1 8 1.8ZM8 4.6V8l2.2 1.6',
  'not-applicable': 'M4 8h8',
  'not-computable': 'M4 6.2h8M4 9.8h8M10.8 3.2 5.2 12.8',
};

/** The sign of a value that is no number; its words stand beside it. */
export function StateShape({ state }: { readonly state: EmptyState }) {
  return (
    <svg
      width="16"
      height="16"
      viewBox="0 0 16 16"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.4"
      strokeLinecap="round"
      strokeLinejoin="round"
      style={{ flex: 'none' }}
    >
      <path d={PATHS[state]} />
    </svg>
  );
}
