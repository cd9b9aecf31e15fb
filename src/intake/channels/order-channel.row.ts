import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('order_channels')
export class OrderChannelRow {
  @PrimaryColumn({ type: 'text' }) code: string;
  @PrimaryColumn({ name: 'valid_from', type: 'date' }) validFrom: string;
  @Column({ type: 'text' }) name: string;
  @Column({ type: 'text' }) family: string;
  /** False: the name comes from no county text. */
  @Column({ type: 'boolean' }) verified: boolean;
  @Column({ type: 'text' }) basis: string;
  @Column({ name: 'entered_by', type: 'uuid', nullable: true }) enteredBy: string | null;
}
