import type { RecordedEvent } from '../../../kernel/event.js';
import type { Policy } from '../../../policies/index.js';
import type { SeriesEvent } from '../domain/series.events.js';
import type { SeriesKeys } from '../series-keys.js';

/** What the record says is erased is erased, also when the machine stopped between the two, or the tables came back from a copy. */
export class EraseKeys implements Policy {
  readonly name = 'erase-series-keys';
  readonly label = '销毁教学案卷系列的密钥';
  readonly handles = ['SeriesKeyErased'];
  readonly since = 'beginning';

  constructor(private readonly keys: SeriesKeys) {}

  async react(event: RecordedEvent): Promise<void> {
    const { data } = event as RecordedEvent<SeriesEvent>;
    await this.keys.erase(data.series);
  }
}
