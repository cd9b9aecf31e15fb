import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('officer_roles')
export class OfficerRoleRow {
  @PrimaryColumn({ name: 'officer_id', type: 'uuid' }) officerId: string;
  @PrimaryColumn({ name: 'organ_id', type: 'text' }) organId: string;
  @PrimaryColumn({ type: 'text' }) role: string;
  @PrimaryColumn({ name: 'valid_from', type: 'date' }) validFrom: string;
  @Column({ name: 'valid_to', type: 'date', nullable: true }) validTo: string | null;
}
