import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A holiday (`off`) or a worked weekend day (`work`) of one import. */
@Entity('calendar_days')
export class CalendarDayRow {
  @PrimaryColumn({ type: 'date' }) date: string;
  @PrimaryColumn({ type: 'integer' }) revision: number;
  @Column({ type: 'integer' }) year: number;
  @Column({ type: 'text' }) kind: string;
  @Column({ type: 'text' }) name: string;
}
