import { Column, PrimaryColumn } from 'typeorm';
import type { RowFault } from './row-fault.js';

/** What every kind of import keeps of a job; each has a table of its own. */
export abstract class ImportJobRow {
  @PrimaryColumn({ name: 'import_id', type: 'uuid' }) importId: string;
  @Column({ name: 'requested_by', type: 'uuid' }) requestedBy: string;
  @Column({ name: 'organ_id', type: 'text' }) organId: string;
  @Column({ name: 'file_name', type: 'text' }) fileName: string;
  /** SHA-256 of the file, so that a list can be traced to what was uploaded. */
  @Column({ name: 'file_digest', type: 'text' }) fileDigest: string;
  @Column({ name: 'dry_run', type: 'boolean' }) dryRun: boolean;
  @Column({ type: 'text' }) state: string;
  @Column({ type: 'integer', default: 0 }) done: number;
  @Column({ type: 'integer', default: 0 }) total: number;
  @Column({ type: 'jsonb', default: [] }) errors: RowFault[];
  @Column({ type: 'jsonb', nullable: true }) summary: object | null;
  @Column({ name: 'started_at', type: 'timestamptz', default: () => 'now()' }) startedAt: Date;
  @Column({ name: 'seen_at', type: 'timestamptz', default: () => 'now()' }) seenAt: Date;
}
