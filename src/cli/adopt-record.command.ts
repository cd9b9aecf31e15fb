import { forgetPlaces, placeOfRecord } from '../event-store/index.js';
import { type Command, CommandFailure } from './command.js';
import { optionsOf } from './options.js';
import { withRecordAlone } from './record-command.js';

/** For a record that was restored from an older backup, or that is to be followed instead of the former one. */
export const adoptRecordCommand: Command = {
  name: 'adopt-record',
  summary: '以现在配置的记录为准，放弃列表原来的进度；下次启动时重建列表',
  usage: '--yes',
  run: async (context) => {
    const { values } = optionsOf(context.args, { yes: { type: 'boolean' } });
    await withRecordAlone(context, async ({ pool, record, open }) => {
      const store = open(record);
      const [id, end] = [await store.identify(), await store.end()];
      if (values.yes !== true)
        throw new CommandFailure(
          `将以 ${placeOfRecord(record)} 中的记录（标识 ${id}）为准重建全部列表，原来的进度不再保留。确定要这样做，请加 --yes。`,
        );
      await forgetPlaces(pool, { id, engine: record.engine }, end);
      context.terminal.say(`已改用 ${placeOfRecord(record)} 中的记录，列表将在下次启动时重建。`);
    });
  },
};
