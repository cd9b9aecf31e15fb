import { createContext, use } from 'react';
import type { CommandRequest } from '../../../api/commands';

/** Where the steps of the forms below go. */
export interface StepTarget {
  readonly request: (request: CommandRequest<unknown>) => CommandRequest<unknown>;
  /** What is said when it was taken. */
  readonly done: (name: string) => string;
}

/** To the file itself, unless a page around the form says otherwise. */
const LIVE: StepTarget = { request: (request) => request, done: (name) => `${name}：已记录。` };
export const StepTargetContext = createContext<StepTarget>(LIVE);

export const useStepTarget = (): StepTarget => use(StepTargetContext);
