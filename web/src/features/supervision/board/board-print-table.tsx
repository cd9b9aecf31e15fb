import { useUser } from '../../../app/user-context';
import { countyTimeOf } from '../../../components/county-time';
import { formatInstant } from '../../../components/format';
import { type BoardRowsProps, lineKey } from './board-rows';

interface BoardPrintTableProps extends BoardRowsProps {
  readonly total: number;
  /** When the lines were true, in milliseconds. */
  readonly asOf: number;
  readonly filters: readonly string[];
}

/** The board on paper: every line that was read, with the date and what was left out. */
export const BoardPrintTable = ({ lines, nextStep, total, asOf, filters }: BoardPrintTableProps) => {
  const { name, acting } = useUser();
  return (
    <div className="board-print">
      <h1>督办看板</h1>
      <p>
        数据截至 {countyTimeOf(asOf).format('YYYY-MM-DD HH:mm')} · {acting?.organName} {name} 打印
        {filters.length > 0 && ` · ${filters.join('；')}`}
        {` · 共 ${total} 项`}
        {lines.length < total && `，本表列出前 ${lines.length} 项`}
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col" className="number">
              序号
            </th>
            <th scope="col">应办事项和依据</th>
            <th scope="col" className="organ">
              应办机关
            </th>
            <th scope="col" className="mechanism">
              机制
            </th>
            <th scope="col" className="due">
              期限
            </th>
            <th scope="col" className="severity">
              督办
            </th>
            <th scope="col" className="next">
              下一步
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line, index) => (
            <tr key={lineKey(line)}>
              <td>{index + 1}</td>
              <td>
                <strong>{line.duty}</strong>
                <div>{line.title}</div>
                {line.instrument !== undefined && (
                  <div>
                    {line.instrument}
                    {line.article}（{line.label}）
                  </div>
                )}
              </td>
              <td>{line.organ.name}</td>
              <td>{line.mechanismName}</td>
              <td>
                {line.due !== undefined && (
                  <div>
                    <span className="nowrap">{formatInstant(line.due)}</span>
                    {line.provisional && '（暂定）'}
                  </div>
                )}
                <div>{line.left}</div>
              </td>
              <td>
                {line.severityName}
                {line.documentNumber !== undefined && <div>{line.documentNumber}</div>}
                {line.respondBy !== undefined && (
                  <div>
                    报送期限 <span className="nowrap">{line.respondBy}</span>
                    {line.respondOverdue && '（已过）'}
                  </div>
                )}
              </td>
              <td>{nextStep?.(line)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
