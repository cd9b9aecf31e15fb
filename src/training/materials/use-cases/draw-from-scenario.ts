import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type CaseId, Ids, type MaterialId, caseId, materialStream } from '../../../kernel/ids.js';
import type { CastMember } from '../../../kernel/register.js';
import { Rejection } from '../../../kernel/rejection.js';
import type { History } from '../../../docket/index.js';
import { type Committed, StreamWriter, type Writing } from '../../../stream-writing/index.js';
import type { DrawnHistory, MaterialCommand } from '../domain/commands.js';
import { materialKeeping } from '../domain/decider.js';
import { MATERIAL_STEPS } from '../domain/steps.js';
import { Deidentification } from '../deidentify/deidentify.js';
import { SeriesKeys } from '../series-keys.js';
import { OriginalFacts } from './original-facts.js';

export interface ScenarioDrawRequest extends Writing {
  readonly materialId: MaterialId;
  readonly title: string;
  readonly caseId: CaseId;
  readonly cast: readonly CastMember[];
  readonly history: History;
}

/** A played scenario as a material: what its author made up is read over and signed like any other copy. */
export class DrawFromScenario extends Command<Committed> {
  constructor(readonly request: ScenarioDrawRequest) {
    super();
  }
}

/** Nobody stands behind a scenario, as far as its author kept to it. */
const RISKS = ['情景由讲师编写：签发人应核对其中没有真实的人、单位和案件。'] as const;

@CommandHandler(DrawFromScenario)
export class DrawFromScenarioHandler implements ICommandHandler<DrawFromScenario> {
  constructor(
    private readonly writer: StreamWriter,
    private readonly facts: OriginalFacts,
    private readonly keys: SeriesKeys,
    private readonly ids: Ids,
  ) {}

  execute({ request }: DrawFromScenario): Promise<Committed> {
    const { materialId, title: _, caseId: __, cast: ___, history: ____, ...writing } = request;
    return this.writer.write(
      materialKeeping,
      { ...writing, stream: materialStream(materialId) },
      { roles: MATERIAL_STEPS.DrawMaterial.roles, admit: () => undefined },
      async ({ state, actor, at }): Promise<MaterialCommand> => {
        if (state.drawn) throw new Rejection('material/already-drawn');
        return { type: 'DrawMaterial', materialId, actor, at, history: await this.read(request) };
      },
    );
  }

  private async read({ materialId, title, caseId: from, cast, history }: ScenarioDrawRequest): Promise<DrawnHistory> {
    const register = await this.facts.of(from, history);
    const officers = new Map([...register.officers, ...cast.map((member) => [member.officer, member] as const)]);
    const series = await this.keys.begin(title);
    return this.keys.use(series, { material: materialId }, async (pseudonyms) => {
      const copyId = caseId(this.ids.next());
      const { words, ...copy } = new Deidentification({ ...register, officers }, pseudonyms, copyId, 0).copy(title);
      await this.keys.keepWords(materialId, words);
      return { ...copy, source: 'scenario', caseId: copyId, shiftedDays: 0, series, risks: RISKS };
    });
  }
}
