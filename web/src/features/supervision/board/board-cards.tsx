import { DueCell, DutyCell, SeverityCell } from './board-cells';
import { type BoardRowsProps, lineKey } from './board-rows';

/** The board on a narrow screen: one card for each duty. */
export const BoardCards = ({ lines, nextStep }: BoardRowsProps) => (
  <ul className="docket-cards">
    {lines.map((line) => (
      <li key={lineKey(line)} className="panel">
        <DutyCell line={line} />
        <dl>
          <dt>应办机关</dt>
          <dd>
            <strong>{line.organ.name}</strong>
          </dd>
          <dt>机制</dt>
          <dd>{line.mechanismName}</dd>
          <dt>期限</dt>
          <dd>
            <DueCell line={line} />
          </dd>
          <dt>督办</dt>
          <dd>
            <SeverityCell line={line} />
          </dd>
          <dt>下一步</dt>
          <dd>
            <strong className="board-next">{nextStep?.(line)}</strong>
          </dd>
        </dl>
      </li>
    ))}
  </ul>
);
