import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('officers')
export class OfficerRow {
  @PrimaryColumn({ name: 'officer_id', type: 'uuid' }) officerId: string;
  @Column({ type: 'text' }) name: string;
  @Column({ name: 'organ_id', type: 'text' }) organId: string;
  @Column({ name: 'valid_from', type: 'date' }) validFrom: string;
  @Column({ name: 'valid_to', type: 'date', nullable: true }) validTo: string | null;
}
