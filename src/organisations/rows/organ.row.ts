import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('organs')
export class OrganRow {
  @PrimaryColumn({ name: 'organ_id', type: 'text' }) organId: string;
  @PrimaryColumn({ name: 'valid_from', type: 'date' }) validFrom: string;
  @Column({ name: 'valid_to', type: 'date', nullable: true }) validTo: string | null;
  @Column({ type: 'text' }) name: string;
  @Column({ name: 'short_name', type: 'text' }) shortName: string;
  @Column({ type: 'text' }) level: string;
  @Column({ type: 'text' }) kind: string;
  @Column({ type: 'text' }) side: string;
  @Column({ name: 'superior_id', type: 'text', nullable: true }) superiorId: string | null;
  @Column({ name: 'parent_government_id', type: 'text', nullable: true }) parentGovernmentId: string | null;
  @Column({ type: 'boolean' }) verified: boolean;
  @Column({ type: 'text', nullable: true }) note: string | null;
}
