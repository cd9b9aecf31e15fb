import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Roles } from '../../../access/index.js';
import { NameBook, Timeline } from '../../../docket/index.js';
import { Ids } from '../../../kernel/ids.js';
import { readScenarioExample } from '../scenario-example.js';
import { type CheckedScenario, ScenarioPlayer } from '../scenario-player.js';
import { ScenarioBody } from './scenario.body.js';
import { CheckedScenarioDto, ScenarioExampleDto, type ScenarioStepDto } from './scenario.dto.js';

/** 情景脚本: what a trainer wrote, tried on the rules. */
@ApiTags('training')
@Controller('training/scenarios')
@Roles('trainer')
export class ScenariosController {
  constructor(
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
