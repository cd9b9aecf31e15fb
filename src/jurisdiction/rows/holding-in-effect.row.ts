import { Column, Entity } from 'typeorm';
import { PowerHoldingRow } from './power-holding.row.js';

/** A view: the rows that were imported and those of approved changes, each as long as no later change ends it. */
@Entity('holdings_in_effect')
export class HoldingInEffectRow extends PowerHoldingRow {
  /** The change that wrote the row. */
  @Column({ name: 'change_id', type: 'uuid', nullable: true }) changeId: string | null;
  /** The change that ended it. */
  @Column({ name: 'ended_by', type: 'uuid', nullable: true }) endedBy: string | null;
}
