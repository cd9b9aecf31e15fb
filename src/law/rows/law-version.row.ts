import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Heading } from '../domain/statute.js';

/** One import of one text. Never changed: a correction is a row of its own. */
@Entity('law_versions')
export class LawVersionRow {
  @PrimaryColumn({ name: 'version_id', type: 'uuid' }) versionId: string;
  @Column({ type: 'text' }) instrument: string;
  @Column({ type: 'text' }) title: string;
  @Column({ name: 'in_force_from', type: 'date' }) inForceFrom: string;
  /** As stated at the import; when it ended because the next began is in `law_in_force`. */
  @Column({ name: 'in_force_to', type: 'date', nullable: true }) inForceTo: string | null;
  @Column({ type: 'integer' }) revision: number;
  @Column({ type: 'uuid', nullable: true }) corrects: string | null;
  @Column({ type: 'text', nullable: true }) reason: string | null;
  @Column({ type: 'text' }) preamble: string;
  @Column({ type: 'jsonb' }) headings: Heading[];
  @Column({ name: 'file_name', type: 'text' }) fileName: string;
  /** SM3 of the file as it was uploaded. */
  @Column({ name: 'file_digest', type: 'text' }) fileDigest: string;
  @Column({ name: 'file_bytes', type: 'integer' }) fileBytes: number;
  /** Absent for an import from the command line. */
  @Column({ name: 'imported_by', type: 'uuid', nullable: true }) importedBy: string | null;
  @Column({ name: 'organ_id', type: 'text', nullable: true }) organId: string | null;
  @Column({ name: 'imported_at', type: 'timestamptz' }) importedAt: Date;
}
