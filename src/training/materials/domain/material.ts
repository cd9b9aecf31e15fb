import type { CaseId, MaterialId, OfficerId } from '../../../kernel/ids.js';
import type { CastMember } from '../../../kernel/register.js';
import { Rejection } from '../../../kernel/rejection.js';
import type { Instant } from '../../../kernel/time.js';
import type { CopiedEvent, Finding, MaterialEvent, Replaced, Settlement } from './material.events.js';

export type MaterialState = 'drawn' | 'released' | 'withdrawn';

export type NotedFinding = Finding & { readonly settlement?: Settlement };

export interface Unmade {
  readonly drawn: false;
}
export interface DrawnMaterial {
  readonly drawn: true;
  readonly materialId: MaterialId;
  readonly title: string;
  readonly caseId: CaseId;
  /** Nobody lives in the history of an authored scenario. */
  readonly source: 'file' | 'scenario';
  readonly size: number;
  readonly shiftedDays: number;
  readonly series?: string;
  readonly cast: readonly CastMember[];
  readonly copied: readonly CopiedEvent[];
  readonly findings: readonly NotedFinding[];
  readonly replaced: readonly Replaced[];
  readonly risks: readonly string[];
  readonly state: MaterialState;
  readonly drawnBy: OfficerId;
  readonly drawnAt: Instant;
  readonly released?: { readonly by: OfficerId; readonly at: Instant; readonly opinion: string };
  readonly withdrawn?: { readonly by: OfficerId; readonly at: Instant; readonly reason: string };
}
export type MaterialFile = Unmade | DrawnMaterial;

export const unmade: MaterialFile = { drawn: false };

export const openFindings = ({ findings }: DrawnMaterial): readonly NotedFinding[] =>
  findings.filter(({ settlement }) => settlement === undefined);

export const drawnMaterial = (file: MaterialFile): DrawnMaterial => {
  if (!file.drawn) throw new Rejection('material/unknown');
  return file;
};

/** For those who show a copy to others. */
export const refuseUnreleased = ({ state }: { readonly state: MaterialState }): void => {
  if (state !== 'released') throw new Rejection('material/not-released', { state }, 'PIPL-51');
};

/** Total: a part of a history that nobody drew changes nothing. */
export const evolve = (file: MaterialFile, event: MaterialEvent): MaterialFile => {
  if (event.type === 'MaterialDrawn') {
    const {
      materialId,
      title,
      caseId,
      from,
      source = from === undefined ? 'scenario' : 'file',
      events,
      shiftedDays,
      series,
      cast,
      findings,
      replaced,
      risks,
      by,
      occurredAt,
    } = event.data;
    return {
      ...{ drawn: true, materialId, title, caseId, source, size: events, shiftedDays, cast, copied: [], findings, replaced, risks },
      ...{ drawnBy: by, drawnAt: occurredAt, state: 'drawn' },
      ...(series === undefined ? {} : { series }),
    };
  }
  if (!file.drawn) return file;
  switch (event.type) {
    case 'MaterialPartCopied':
      return { ...file, copied: [...file.copied, ...event.data.events] };
    case 'FindingSettled': {
      const { finding, settlement } = event.data;
      return { ...file, findings: file.findings.map((one) => (one.finding === finding ? { ...one, settlement } : one)) };
    }
    case 'MaterialReleased': {
      const { by, occurredAt: at, opinion } = event.data;
      return { ...file, state: 'released', released: { by, at, opinion } };
    }
    case 'MaterialWithdrawn': {
      const { by, occurredAt: at, reason } = event.data;
      return { ...file, state: 'withdrawn', withdrawn: { by, at, reason } };
    }
  }
};
