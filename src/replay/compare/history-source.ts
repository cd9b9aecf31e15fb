import { Injectable } from '@nestjs/common';
import type { CaseId } from '../../kernel/ids.js';
import type { CastMember } from '../../kernel/register.js';
import type { History, Viewer } from '../../docket/index.js';
import type { Principal } from '../../http/principal.js';
import { forbidden } from '../../http/problem.js';

export const HISTORY_KINDS = ['case', 'branch', 'material'] as const;
/** 案卷, 推演, 教学案卷: where a history that can be compared comes from. */
export type HistoryKind = (typeof HISTORY_KINDS)[number];

/** A history as somebody may see it. */
export interface SourcedHistory {
  /** For people, in Chinese. */
  readonly title: string;
  /** Of the file that the history tells; a branch tells the file that it left. */
  readonly caseId: CaseId;
  /** People of this history who are in no register. */
  readonly cast: readonly CastMember[];
  readonly history: History;
  readonly viewer: Viewer;
}

/** One kind of histories. */
export interface HistorySource {
  readonly kind: HistoryKind;
  /** Throws the same 403 for a history that is not the reader's and for one that does not exist. */
  read(id: string, principal: Principal): Promise<SourcedHistory>;
}

/** Every kind of histories that can be compared; a context registers its own in `onModuleInit`. */
@Injectable()
export class HistorySources {
  readonly #sources = new Map<HistoryKind, HistorySource>();

  /** Throws when a kind is registered twice: two owners of one kind would be a mistake. */
  register(...sources: readonly HistorySource[]): void {
    for (const source of sources) {
      if (this.#sources.has(source.kind)) throw new Error(`histories of kind ${source.kind} are registered twice`);
      this.#sources.set(source.kind, source);
    }
  }

  /** Throws 403 also for a kind that nobody provides: it has no history that anybody could see. */
  async read(kind: HistoryKind, id: string, principal: Principal): Promise<SourcedHistory> {
    const source = this.#sources.get(kind);
    if (source === undefined) throw forbidden();
    return source.read(id, principal);
  }
}
