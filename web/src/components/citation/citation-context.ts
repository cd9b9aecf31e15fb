import { createContext, useContext } from 'react';

/** A rule of the rule book, or articles of an instrument, on the day of the step that cites them. */
export interface Cited {
  readonly rule?: string;
  readonly instrument?: string;
  readonly article?: string;
  /** Day or instant of the step; today when left out. */
  readonly on?: string | undefined;
}

/** Opens the article; absent where nobody has signed in. */
export type OpenCitation = (cited: Cited) => void;

export const CitationContext = createContext<OpenCitation | undefined>(undefined);

export const useOpenCitation = (): OpenCitation | undefined => useContext(CitationContext);
