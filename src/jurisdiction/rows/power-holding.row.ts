import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('power_holdings')
export class PowerHoldingRow {
  @PrimaryColumn({ name: 'holding_id', type: 'uuid', generated: 'uuid' }) holdingId: string;
  @Column({ name: 'item_code', type: 'text' }) item: string;
  @Column({ name: 'organ_id', type: 'text' }) organ: string;
  @Column({ name: 'list_class', type: 'text' }) listClass: string;
  @Column({ name: 'power_source', type: 'text' }) powerSource: string;
  @Column({ name: 'entrusted_by', type: 'text', nullable: true }) entrustedBy: string | null;
  @Column({ type: 'text', nullable: true }) place: string | null;
  @Column({ name: 'penalty_limits', type: 'text', nullable: true }) penaltyLimits: string | null;
  @Column({ name: 'counterpart_id', type: 'text', nullable: true }) counterpart: string | null;
  @Column({ type: 'text' }) basis: string;
  @Column({ type: 'text', nullable: true }) publication: string | null;
  @Column({ name: 'valid_from', type: 'date' }) validFrom: string;
  @Column({ name: 'valid_to', type: 'date', nullable: true }) validTo: string | null;
  @Column({ type: 'boolean' }) example: boolean;
}
