import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('power_items')
export class PowerItemRow {
  @PrimaryColumn({ name: 'item_code', type: 'text' }) code: string;
  @PrimaryColumn({ name: 'valid_from', type: 'date' }) validFrom: string;
  @Column({ name: 'valid_to', type: 'date', nullable: true }) validTo: string | null;
  @Column({ type: 'text' }) name: string;
  @Column({ type: 'text' }) domain: string;
  @Column({ name: 'sector_rule', type: 'text' }) sectorRule: string;
  @Column({ name: 'legal_basis', type: 'text' }) legalBasis: string;
  @Column({ name: 'basis_in_force_from', type: 'date', nullable: true }) basisInForceFrom: string | null;
  @Column({ name: 'basis_in_force_to', type: 'date', nullable: true }) basisInForceTo: string | null;
  @Column({ name: 'basis_note', type: 'text', nullable: true }) basisNote: string | null;
  @Column({ type: 'text', nullable: true }) severity: string | null;
  @Column({ type: 'boolean' }) example: boolean;
  @Column({ type: 'boolean' }) verified: boolean;
}
