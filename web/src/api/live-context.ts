import { createContext, use } from 'react';
import type { LiveState } from './live';

export const LiveContext = createContext<LiveState>('connecting');

/** Whether notices of the server arrive now; lists say how old they are when they do not. */
export const useLiveState = (): LiveState => use(LiveContext);
