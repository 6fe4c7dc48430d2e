import { createContext, useContext } from 'react';
import type { Figure } from '../api/types.ts';

/** Opens the explanation of a figure; the frame of a unit and year provides it. */
export type Explain = (figure: Figure) => void;

export const ExplainContext = createContext<Explain | null>(null);

export function useExplain(): Explain {
  const explain = useContext(ExplainContext);
  if (explain === null) throw new Error('A figure stands outside the frame of a unit and year');
  return explain;
}
