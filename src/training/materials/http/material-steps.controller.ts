import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { Roles } from '../../../access/index.js';
import { invalidField } from '../../../http/problem.js';
import { Ids, caseId, materialId, streamName } from '../../../kernel/ids.js';
import { CommittedDto, CurrentWriting, type Writing, newIdFor } from '../../../stream-writing/index.js';
import type { SettlementChoice } from '../domain/commands.js';
import { MATERIAL_STEPS } from '../domain/steps.js';
import { DrawMaterial } from '../use-cases/draw-material.js';
import { type MaterialStep, TakeMaterialStep } from '../use-cases/take-material-step.js';
import { DrawMaterialBody, SettleFindingBody, SignMaterialBody, WithdrawMaterialBody } from './material.body.js';
import { DrawnMaterialDto } from './material.dto.js';
import { MaterialPathId } from './material-path-id.js';

const PLACE = streamName('material-new');

const choiceOf = ({ settlement, words, reason }: SettleFindingBody): SettlementChoice => {
  if (settlement === 'replaced') {
    if (words === undefined) throw invalidField('words', '请填写替换成的文字。');
    return { kind: 'replaced', words };
  }
  if (reason === undefined) throw invalidField('reason', '请写明为什么保留原文不会识别到个人。');
  return { kind: 'kept', reason };
};

/** 抽取、核疑、签批、撤回 over HTTP. */
@ApiTags('training')
@Controller('training/materials')
export class MaterialStepsController {
  constructor(
    private readonly bus: CommandBus,
    private readonly ids: Ids,
  ) {}

  @Post()
  @Roles(...MATERIAL_STEPS.DrawMaterial.roles)
  async draw(@Body() body: DrawMaterialBody, @CurrentWriting() writing: Writing): Promise<DrawnMaterialDto> {
    const id = newIdFor(PLACE, writing, this.ids).toLowerCase();
    const request = {
      ...writing,
      materialId: materialId(id),
      file: caseId(body.caseId.toLowerCase()),
      ...(body.title === undefined ? {} : { title: body.title }),
      ...(body.series === undefined ? {} : { series: body.series.toLowerCase() }),
      ...(body.seriesName === undefined ? {} : { seriesName: body.seriesName }),
      ...(body.weeks === undefined ? {} : { weeks: body.weeks }),
    };
    return { ...(await this.bus.execute(new DrawMaterial(request))), materialId: id };
  }

  /** 逐条处理疑点: replaced by other words, or kept with the reason why it identifies nobody. */
  @Post(':materialId/settle')
  @HttpCode(200)
  @Roles(...MATERIAL_STEPS.SettleFinding.roles)
  settle(
    @Param('materialId', MaterialPathId) id: string,
    @Body() body: SettleFindingBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    return this.take(id, writing, { type: 'SettleFinding', finding: body.finding, settlement: choiceOf(body) });
  }

  @Post(':materialId/sign')
  @HttpCode(200)
  @Roles(...MATERIAL_STEPS.ReleaseMaterial.roles)
  sign(
    @Param('materialId', MaterialPathId) id: string,
    @Body() { opinion }: SignMaterialBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    return this.take(id, writing, { type: 'ReleaseMaterial', opinion });
  }

  @Post(':materialId/withdraw')
  @HttpCode(200)
  @Roles(...MATERIAL_STEPS.WithdrawMaterial.roles)
  withdraw(
    @Param('materialId', MaterialPathId) id: string,
    @Body() { reason }: WithdrawMaterialBody,
    @CurrentWriting() writing: Writing,
  ): Promise<CommittedDto> {
    return this.take(id, writing, { type: 'WithdrawMaterial', reason });
  }

  private async take(id: string, writing: Writing, step: MaterialStep): Promise<CommittedDto> {
    return this.bus.execute(new TakeMaterialStep({ ...writing, materialId: materialId(id) }, step));
  }
}
