import type { RecordedEvent } from '../../kernel/event.js';
import type { CaseId, MaterialId } from '../../kernel/ids.js';
import type { CastMember } from '../../kernel/register.js';
import type { CaseEvent } from '../../case-file/index.js';

/** 教学案卷: a history for teaching, from a real file without what identifies anybody, or from an authored scenario. */
export interface Material {
  readonly materialId: MaterialId;
  readonly title: string;
  readonly source: 'file' | 'scenario';
  readonly state: 'drawn' | 'released' | 'withdrawn';
  /** Of the history; no file of the record has it. */
  readonly caseId: CaseId;
  readonly cast: readonly CastMember[];
  readonly history: readonly RecordedEvent<CaseEvent>[];
}

/** Materials for those who teach or are taught with them. */
export abstract class Materials {
  /** Undefined when there is none. */
  abstract find(id: MaterialId): Promise<Material | undefined>;
}
