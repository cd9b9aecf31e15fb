import { createContext, use } from 'react';

/** Called by a form when something was typed, so that closing it asks first. */
export const DirtyFormContext = createContext<() => void>(() => undefined);

export const useDirtyForm = (): (() => void) => use(DirtyFormContext);
