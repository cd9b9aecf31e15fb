import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { Roles } from '../../../access/index.js';
import { NameBook, Timeline } from '../../../docket/index.js';
import { unprocessable } from '../../../http/problem.js';
import { Ids, materialId, streamName } from '../../../kernel/ids.js';
import { CurrentWriting, type Writing, newIdFor } from '../../../stream-writing/index.js';
import { DrawFromScenario } from '../../materials/index.js';
import { readScenarioExample } from '../scenario-example.js';
import { type CheckedScenario, ScenarioPlayer } from '../scenario-player.js';
import { ScenarioBody } from './scenario.body.js';
import { CheckedScenarioDto, DrawnScenarioDto, ScenarioExampleDto, type ScenarioStepDto } from './scenario.dto.js';

/** Not a stream: the place in which a repeated request finds its id again. */
const SCENARIOS = streamName('scenarios');

/** 情景脚本: what a trainer wrote, tried on the rules. */
@ApiTags('training')
@Controller('training/scenarios')
@Roles('trainer')
export class ScenariosController {
  constructor(
    private readonly bus: CommandBus,
    private readonly player: ScenarioPlayer,
    private readonly ids: Ids,
    private readonly names: NameBook,
    private readonly timelines: Timeline,
  ) {}

  /** Stores nothing. */
  @Post('check')
  @HttpCode(200)
  async check(@Body() { text }: ScenarioBody): Promise<CheckedScenarioDto> {
    const checked = await this.player.check(text, this.ids.next());
    const { title, faults, steps } = checked;
    return {
      ...(title === undefined ? {} : { title }),
      faults: faults.map((fault) => ({ ...fault })),
      played: steps,
      steps: await this.stepsOf(checked),
    };
  }

  /** Takes a scenario without faults as a material, which somebody else then signs. */
  @Post()
  async draw(@Body() { text }: ScenarioBody, @CurrentWriting() writing: Writing): Promise<DrawnScenarioDto> {
    const id = materialId(newIdFor(SCENARIOS, writing, this.ids));
    const { played, faults } = await this.player.check(text, id);
    if (played === undefined)
      throw unprocessable(
        'scenario/faulty',
        faults.map(({ line, column, message }) => ({ field: 'text', message: `第 ${line} 行第 ${column} 列：${message}` })),
      );
    const committed = await this.bus.execute(new DrawFromScenario({ ...writing, materialId: id, ...played }));
    return { ...committed, materialId: id };
  }

  /** A whole scenario to begin with. */
  @Get('example')
  async example(): Promise<ScenarioExampleDto> {
    return readScenarioExample();
  }

  private async stepsOf({ played }: CheckedScenario): Promise<ScenarioStepDto[]> {
    if (played === undefined) return [];
    const { history, cast } = played;
    const names = await this.names.on(history.at(-1)?.data.occurredAt, cast);
    return this.timelines.items(history, names).map(({ version, at, text, legalBasis }) => ({ version, at, text, legalBasis }));
  }
}
