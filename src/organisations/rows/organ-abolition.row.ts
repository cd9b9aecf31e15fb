import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What an approved change of the power catalogue says of an organ; the register keeps its own rows. */
@Entity('organ_abolitions')
export class OrganAbolitionRow {
  @PrimaryColumn({ name: 'organ_id', type: 'text' }) organId: string;
  @Column({ name: 'last_day', type: 'date' }) lastDay: string;
  @Column({ name: 'seal_until', type: 'date' }) sealUntil: string;
  @Column({ name: 'change_id', type: 'uuid' }) changeId: string;
}
