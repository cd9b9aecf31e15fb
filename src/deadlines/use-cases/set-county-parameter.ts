import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { TimeUnit } from '../../kernel/due-date.js';
import { Rejection } from '../../kernel/rejection.js';
import type { LocalDate } from '../../kernel/time.js';
import { DeadlineRecords } from '../deadline-records.js';
import { DeadlineSnapshot } from '../deadline-snapshot.js';
import { DeadlinesService } from '../deadlines.service.js';
import type { CountyParameter } from '../domain/county-parameter.js';
import { isCountyParameter, isTimed } from '../domain/rule.js';

export class SetCountyParameter extends Command<CountyParameter> {
  constructor(
    readonly ruleId: string,
    readonly length: number,
    readonly unit: TimeUnit,
    readonly effectiveFrom: LocalDate,
    readonly reason: string,
    readonly by: string,
  ) {
    super();
  }
}

/** Throws Rejection `clock/not-a-county-parameter` for a period set by law, which the county cannot change. */
@CommandHandler(SetCountyParameter)
export class SetCountyParameterHandler implements ICommandHandler<SetCountyParameter> {
  constructor(
    private readonly records: DeadlineRecords,
    private readonly snapshot: DeadlineSnapshot,
    private readonly deadlines: DeadlinesService,
  ) {}

  async execute({ ruleId, length, unit, effectiveFrom, reason, by }: SetCountyParameter): Promise<CountyParameter> {
    const rule = this.deadlines.rule(ruleId);
    if (!isTimed(rule) || !isCountyParameter(rule)) throw new Rejection('clock/not-a-county-parameter', { rule: rule.name }, rule.id);
    const entry = await this.records.addCountyParameter({ ruleId, length, unit, effectiveFrom, reason, enteredBy: by });
    await this.snapshot.refresh();
    return entry;
  }
}
