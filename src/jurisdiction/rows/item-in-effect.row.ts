import { Column, Entity } from 'typeorm';
import { PowerItemRow } from './power-item.row.js';

/** A view: the wordings that were imported and those of approved changes, each as long as no later change ends it. */
@Entity('items_in_effect')
export class ItemInEffectRow extends PowerItemRow {
  @Column({ name: 'change_id', type: 'uuid', nullable: true }) changeId: string | null;
  @Column({ name: 'ended_by', type: 'uuid', nullable: true }) endedBy: string | null;
}
