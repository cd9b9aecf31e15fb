import { type ReplayPoint } from './stops.js';

const LOCAL = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/;

/** What the address says; undefined when it says nothing that can be used, so that the replay begins at the start. */
export const pointOf = (search: URLSearchParams): ReplayPoint | undefined => {
  for (const mode of ['asOf', 'knownAt'] as const) {
    const at = search.get(mode);
    if (at !== null && LOCAL.test(at)) return { mode, at };
  }
  const version = Number(search.get('version'));
  return Number.isInteger(version) && version > 0 ? { mode: 'version', version } : undefined;
};

export const searchOf = (point: ReplayPoint): Readonly<Record<string, string>> =>
  point.mode === 'version' ? { version: String(point.version) } : { [point.mode]: point.at };
