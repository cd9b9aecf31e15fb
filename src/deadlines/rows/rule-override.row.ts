import { Column, Entity, PrimaryColumn } from 'typeorm';

/** 县级参数: a length that the county has set for one of its clocks. */
@Entity('deadline_rule_overrides')
export class RuleOverrideRow {
  @PrimaryColumn({ name: 'rule_id', type: 'text' }) ruleId: string;
  @PrimaryColumn({ type: 'integer' }) version: number;
  @Column({ type: 'integer' }) length: number;
  @Column({ type: 'text' }) unit: string;
  @Column({ name: 'effective_from', type: 'date' }) effectiveFrom: string;
  @Column({ type: 'text' }) reason: string;
  @Column({ name: 'entered_by', type: 'uuid' }) enteredBy: string;
}
