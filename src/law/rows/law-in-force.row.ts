import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Which text of an instrument is in force when; two on one day are refused by the database too. */
@Entity('law_in_force')
export class LawInForceRow {
  @PrimaryColumn({ type: 'text' }) instrument: string;
  @PrimaryColumn({ name: 'in_force_from', type: 'date' }) inForceFrom: string;
  @Column({ name: 'in_force_to', type: 'date', nullable: true }) inForceTo: string | null;
  @Column({ name: 'end_stated', type: 'boolean' }) endStated: boolean;
  @Column({ name: 'version_id', type: 'uuid' }) versionId: string;
}
