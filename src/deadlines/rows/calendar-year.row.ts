import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One import of a year's holiday calendar; the highest revision counts. */
@Entity('calendar_years')
export class CalendarYearRow {
  @PrimaryColumn({ type: 'integer' }) year: number;
  @PrimaryColumn({ type: 'integer' }) revision: number;
  @Column({ type: 'text' }) source: string;
  @Column({ name: 'imported_by', type: 'uuid' }) importedBy: string;
}
