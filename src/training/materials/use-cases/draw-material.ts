import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type CaseId, Ids, type MaterialId, caseId, materialStream } from '../../../kernel/ids.js';
import { Rejection } from '../../../kernel/rejection.js';
import type { OpenFile } from '../../../case-file/index.js';
import { CaseReader, caseStateOf } from '../../../docket/index.js';
import { type Committed, StreamWriter, type Writing } from '../../../stream-writing/index.js';
import type { DrawnHistory, MaterialCommand } from '../domain/commands.js';
import { materialKeeping } from '../domain/decider.js';
import { MATERIAL_STEPS } from '../domain/steps.js';
import { FINISHED } from '../finished.js';
import { Deidentification } from '../deidentify/deidentify.js';
import type { Pseudonyms } from '../deidentify/pseudonyms.js';
import { risksOf } from '../risks.js';
import { SeriesKeys } from '../series-keys.js';
import { OriginalFacts } from './original-facts.js';
import { ShiftChoice } from './shift-choice.js';

export interface DrawRequest extends Writing {
  readonly materialId: MaterialId;
  readonly file: CaseId;
  readonly title?: string;
  /** An existing series; without one a new series of that name begins. */
  readonly series?: string;
  readonly seriesName?: string;
  /** Whole weeks; the software chooses when left out, and 0 leaves the dates as they are. */
  readonly weeks?: number;
}

/** 抽取教学案卷: on the server, so that the one who draws sees the copy alone (个人信息保护法 6, 51). */
export class DrawMaterial extends Command<Committed> {
  constructor(readonly request: DrawRequest) {
    super();
  }
}

@CommandHandler(DrawMaterial)
export class DrawMaterialHandler implements ICommandHandler<DrawMaterial> {
  constructor(
    private readonly writer: StreamWriter,
    private readonly reader: CaseReader,
    private readonly facts: OriginalFacts,
    private readonly shifts: ShiftChoice,
    private readonly keys: SeriesKeys,
    private readonly ids: Ids,
  ) {}

  execute({ request }: DrawMaterial): Promise<Committed> {
    const { materialId, ...writing } = request;
    return this.writer.write(
      materialKeeping,
      { ...writing, stream: materialStream(materialId) },
      { roles: MATERIAL_STEPS.DrawMaterial.roles, admit: () => undefined },
      async ({ state, actor, at }): Promise<MaterialCommand> => {
        if (state.drawn) throw new Rejection('material/already-drawn');
        return { type: 'DrawMaterial', materialId, actor, at, history: await this.history(request) };
      },
    );
  }

  private async history(request: DrawRequest): Promise<DrawnHistory> {
    const { file, events } = await this.reader.load(request.file);
    if (file === undefined || !FINISHED.includes(caseStateOf(file))) throw new Rejection('material/not-finished');
    const original = await this.facts.of(request.file, events);
    const series = request.series ?? (await this.keys.begin(request.seriesName ?? file.details.itemName));
    const copy = { material: request.materialId, of: { file: request.file, version: events.length } };
    return this.keys.use(series, copy, async (pseudonyms) => {
      const shiftedDays = await this.days(request, events, pseudonyms);
      const copyId = caseId(this.ids.next());
      const { words, ...made } = new Deidentification(original, pseudonyms, copyId, shiftedDays).copy(titleOf(request, file));
      await this.keys.keepWords(request.materialId, words);
      return {
        ...made,
        caseId: copyId,
        source: 'file',
        shiftedDays,
        series,
        risks: risksOf(shiftedDays),
      };
    });
  }

  private async days({ weeks, file }: DrawRequest, events: Parameters<ShiftChoice['choose']>[0], pseudonyms: Pseudonyms): Promise<number> {
    if (weeks === undefined) return this.shifts.choose(events, pseudonyms, file);
    await this.shifts.check(events, 7 * weeks);
    return 7 * weeks;
  }
}

const titleOf = ({ title }: DrawRequest, file: OpenFile): string => title ?? `${file.details.itemName}教学案卷`;
