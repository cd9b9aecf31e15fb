import type { OrganId } from '../../kernel/ids.js';
import type { Instant } from '../../kernel/time.js';
import type { OrganRecord } from './case-file.js';

/** Adds the organ to those that are or were party to the file; once is enough. */
export const joinOrgan = (organs: readonly OrganRecord[], organ: OrganId, since: Instant): readonly OrganRecord[] =>
  organs.some((record) => record.organ === organ) ? organs : [...organs, { organ, since }];

export const updateOrgan = (
  organs: readonly OrganRecord[],
  organ: OrganId,
  changes: Partial<Omit<OrganRecord, 'organ'>>,
): readonly OrganRecord[] => organs.map((record) => (record.organ === organ ? { ...record, ...changes } : record));
