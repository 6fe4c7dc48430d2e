import { createContext, useContext } from 'react';
import type { Figure } from '../api/types.ts';

/** A figure at hand, or only its id: the explanation is then read from the server. */
export type Explainable = Figure | { readonly id: string };

/** Opens the explanation of a figure; the frame of a unit and year provides it. */
export type Explain = (figure: Explainable) => void;

export const ExplainContext = createContext<Explain | null>(null);

export function useExplain(): Explain {
  const explain = useContext(ExplainContext);
  if (explain === null) throw new Error('A figure stands outside the frame of a unit and year');
  return explain;
}
