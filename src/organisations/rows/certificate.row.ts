import { Column, Entity, PrimaryColumn } from 'typeorm';

/** 执法证 of an officer, or the work card of 辅助人员. */
@Entity('certificates')
export class CertificateRow {
  @PrimaryColumn({ type: 'text' }) number: string;
  @Column({ name: 'officer_id', type: 'uuid' }) officerId: string;
  @Column({ type: 'text' }) kind: string;
  @Column({ name: 'valid_from', type: 'date' }) validFrom: string;
  @Column({ name: 'valid_to', type: 'date' }) validTo: string;
}
