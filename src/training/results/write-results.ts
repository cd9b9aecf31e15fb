import { PassThrough, type Readable } from 'node:stream';
import writeExcelFile, { type Cell, type Row } from 'write-excel-file/node';
import type { ResultLineDto } from './http/results.dto.js';

type Column = readonly [title: string, width: number, cell: (line: ResultLineDto) => Cell];

/** A cell of type text stays text, whatever it begins with; a spreadsheet reads no formula in it. */
const text = (value: string): Cell => ({ type: String, value });
const numeric = (value: number | undefined): Cell => (value === undefined ? null : { type: Number, value });
/** Local time as it stands: a spreadsheet knows no time zones. */
const time = (at: string | undefined): Cell =>
  at === undefined ? null : { type: Date, value: new Date(`${at.slice(0, 19)}Z`), format: 'yyyy-mm-dd hh:mm' };

const verdict = ({ passed, state }: ResultLineDto): string =>
  state === 'running' ? '' : passed === undefined ? '待评阅' : passed ? '合格' : '不合格';

const COLUMNS: readonly Column[] = [
  ['姓名', 12, ({ trainee }) => text(trainee.name)],
  ['机关', 24, ({ trainee }) => text(trainee.organ.name)],
  ['课程', 30, ({ courseTitle }) => text(courseTitle)],
  ['培训班', 30, ({ classTitle }) => text(classTitle)],
  ['第几次', 8, ({ number }) => numeric(number)],
  ['状态', 10, ({ stateName }) => text(stateName)],
  ['开始时间', 18, ({ startedAt }) => time(startedAt)],
  ['结束时间', 18, ({ endedAt }) => time(endedAt)],
  ['得分', 8, ({ points }) => numeric(points)],
  ['满分', 8, ({ of }) => numeric(of)],
  ['百分比', 8, ({ percent }) => numeric(percent)],
  ['合格线（%）', 12, ({ passPercent }) => numeric(passPercent)],
  ['结果', 10, (line) => text(verdict(line))],
  ['待评阅题数', 12, ({ open }) => numeric(open)],
  ['计入成绩', 10, ({ counts }) => text(counts ? '是' : '否')],
  ['结业证明编号', 20, ({ certificate }) => text(certificate ?? '')],
];

/** The register of results as an .xlsx file: numbers as numbers, times as times. */
export const writeResults = async (lines: AsyncIterable<ResultLineDto>): Promise<Readable> => {
  const rows: Row[] = [];
  for await (const line of lines) rows.push(COLUMNS.map(([, , cell]) => cell(line)));
  const file = new PassThrough();
  const written = writeExcelFile([
    {
      sheet: '培训成绩',
      data: [COLUMNS.map(([value]): Cell => ({ value, fontWeight: 'bold', backgroundColor: '#f2f2f2' })), ...rows],
      columns: COLUMNS.map(([, width]) => ({ width })),
      stickyRowsCount: 1,
    },
  ]).toStream(file);
  void Promise.resolve(written).catch((error: unknown) =>
    file.destroy(error instanceof Error ? error : new Error('the workbook cannot be written')),
  );
  return file;
};
