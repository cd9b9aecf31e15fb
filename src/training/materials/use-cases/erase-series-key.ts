import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type MaterialId, type SeriesId, seriesStream } from '../../../kernel/ids.js';
import { Rejection } from '../../../kernel/rejection.js';
import { type Committed, StreamWriter, type Writing } from '../../../stream-writing/index.js';
import type { ErasureGround } from '../domain/series.events.js';
import { type EraseSeriesKey as Erasure, seriesKeeping } from '../domain/series.js';
import { SERIES_STEPS } from '../domain/steps.js';
import { SeriesKeys } from '../series-keys.js';
import { StoredMaterials } from '../stored-materials.js';

export interface ErasureRequest extends Writing {
  readonly series: SeriesId;
  readonly ground: ErasureGround;
}

/** 销毁密钥: nothing is kept longer than it is needed (个人信息保护法 19). */
export class EraseSeriesKey extends Command<Committed> {
  constructor(readonly request: ErasureRequest) {
    super();
  }
}

@CommandHandler(EraseSeriesKey)
export class EraseSeriesKeyHandler implements ICommandHandler<EraseSeriesKey> {
  constructor(
    private readonly writer: StreamWriter,
    private readonly keys: SeriesKeys,
    private readonly materials: StoredMaterials,
  ) {}

  async execute({ request: { series, ground, ...writing } }: EraseSeriesKey): Promise<Committed> {
    const committed = await this.writer.write(
      seriesKeeping,
      { ...writing, stream: seriesStream(series) },
      { roles: SERIES_STEPS.EraseSeriesKey.roles, admit: () => undefined },
      async ({ actor, at }): Promise<Erasure> => {
        const copies = await this.keys.copiesOf(series);
        if (copies === undefined) throw new Rejection('series/unknown');
        const unsigned = await this.unsigned(copies);
        return { type: 'EraseSeriesKey', series, ground, actor, at, copies: copies.length, unsigned };
      },
    );
    await this.keys.erase(series);
    return committed;
  }

  private async unsigned(copies: readonly MaterialId[]): Promise<number> {
    let unsigned = 0;
    for (const id of copies) if ((await this.materials.find(id))?.state === 'drawn') unsigned += 1;
    return unsigned;
  }
}
