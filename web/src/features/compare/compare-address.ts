import { type ReplayPoint } from '../replay/stops.js';

/** How a side is chosen: as it stands now, a version, or an instant in one of the two orders of time. */
export type SideMode = 'latest' | 'version' | 'asOf' | 'knownAt';

/** One side of a comparison, as the address says it. */
export interface Side {
  readonly kind: string;
  readonly id: string;
  readonly mode: SideMode;
  /** Number of the version, or the instant. */
  readonly value?: string;
}

const SIDE = /^([a-z]+):([0-9a-f-]{36})(?:@(?:(\d+)|(asOf|knownAt)=(.+)))?$/;

/** Undefined for an address that no side can be read from. */
export const sideIn = (text: string | null): Side | undefined => {
  const [, kind, id, version, mode, at] = SIDE.exec(text ?? '') ?? [];
  if (kind === undefined || id === undefined) return undefined;
  if (version !== undefined) return { kind, id, mode: 'version', value: version };
  return mode === 'asOf' || mode === 'knownAt' ? { kind, id, mode, value: at ?? '' } : { kind, id, mode: 'latest' };
};

export const addressOf = ({ kind, id, mode, value }: Side): string => {
  if (mode === 'latest' || value === undefined || value === '') return `${kind}:${id}`;
  return mode === 'version' ? `${kind}:${id}@${value}` : `${kind}:${id}@${mode}=${value}`;
};

const search = (left: Side, right: Side): string => new URLSearchParams({ left: addressOf(left), right: addressOf(right) }).toString();

/** The point of a replay on the left, the file as it stands now on the right. */
export const pointInAddress = (caseId: string, point: ReplayPoint): string => {
  const value = point.mode === 'version' ? String(point.version) : point.at;
  return search({ kind: 'case', id: caseId, mode: point.mode, value }, { kind: 'case', id: caseId, mode: 'latest' });
};

/** One instant, as it was known then and as it happened. */
export const sameMomentBothWays = (caseId: string, at: string | undefined): string => {
  const side = { kind: 'case', id: caseId, value: at ?? '' };
  return search({ ...side, mode: 'knownAt' }, { ...side, mode: 'asOf' });
};
