import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type MaterialId, materialStream } from '../../../kernel/ids.js';
import { type Committed, StreamWriter, type Writing } from '../../../stream-writing/index.js';
import type { SettlementChoice } from '../domain/commands.js';
import { materialKeeping } from '../domain/decider.js';
import { drawnMaterial } from '../domain/material.js';
import { MATERIAL_STEPS } from '../domain/steps.js';
import { SeriesKeys } from '../series-keys.js';

export type MaterialStep =
  | { readonly type: 'SettleFinding'; readonly finding: number; readonly settlement: SettlementChoice }
  | { readonly type: 'ReleaseMaterial'; readonly opinion: string }
  | { readonly type: 'WithdrawMaterial'; readonly reason: string };

export interface MaterialRequest extends Writing {
  readonly materialId: MaterialId;
}

/** A step of those who answer for a copy. */
export class TakeMaterialStep extends Command<Committed> {
  constructor(
    readonly request: MaterialRequest,
    readonly step: MaterialStep,
  ) {
    super();
  }
}

@CommandHandler(TakeMaterialStep)
export class TakeMaterialStepHandler implements ICommandHandler<TakeMaterialStep> {
  constructor(
    private readonly writer: StreamWriter,
    private readonly keys: SeriesKeys,
  ) {}

  async execute({ request: { materialId, ...writing }, step }: TakeMaterialStep): Promise<Committed> {
    const committed = await this.writer.write(
      materialKeeping,
      { ...writing, stream: materialStream(materialId) },
      { roles: MATERIAL_STEPS[step.type].roles, admit: (file) => void drawnMaterial(file) },
      async ({ actor, at }) => {
        const by = { materialId, actor, at };
        if (step.type !== 'SettleFinding') return { ...by, ...step };
        const original = (await this.keys.wordsOf(materialId)).get(step.finding);
        return { ...by, ...step, ...(original === undefined ? {} : { original }) };
      },
    );
    if (step.type !== 'SettleFinding') await this.keys.forgetWords(materialId);
    return committed;
  }
}
