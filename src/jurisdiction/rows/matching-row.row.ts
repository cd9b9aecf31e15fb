import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('matching_rows')
export class MatchingRowRow {
  @PrimaryColumn({ name: 'row_number', type: 'integer' }) number: number;
  @Column({ type: 'text' }) kind: string;
  @Column({ type: 'text', array: true }) offices: string[];
  @Column({ type: 'text', array: true }) departments: string[];
  @Column({ type: 'text' }) matter: string;
  @Column({ name: 'item_codes', type: 'text', array: true }) itemCodes: string[];
  @Column({ name: 'valid_from', type: 'date' }) validFrom: string;
  @Column({ name: 'valid_to', type: 'date', nullable: true }) validTo: string | null;
  @Column({ type: 'boolean' }) example: boolean;
}
