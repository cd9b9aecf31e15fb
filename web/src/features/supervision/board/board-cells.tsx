import { Link } from 'react-router';
import { ClockTag } from '../../../components/clock-tag';
import { LegalBasisLine } from '../../../components/legal-basis-line';
import { SeverityTag } from '../severity-tag';
import { linePath } from '../supervision-anchor';
import type { BoardLine } from '../supervision-types';

export interface LineProps {
  readonly line: BoardLine;
}

/** What is owed, in which file, by which article. */
export const DutyCell = ({ line }: LineProps) => {
  const { duty, title, rule, instrument, article, label } = line;
  return (
    <div className="board-duty">
      <Link to={linePath(line)}>{duty}</Link>
      <div className="muted board-sub">{title}</div>
      {rule !== undefined && (
        <div className="board-sub">
          <LegalBasisLine rule={rule} source={instrument} article={article} label={label} />
        </div>
      )}
    </div>
  );
};

export const DueCell = ({ line: { duty, due, colour, left, provisional } }: LineProps) =>
  due === undefined ? <span className="muted">{left}</span> : <ClockTag clock={{ name: duty, due, colour, left, provisional }} compact />;

/** How far supervision has come, by which paper, until when. */
export const SeverityCell = ({ line: { severity, severityName, documentNumber, respondBy, respondOverdue } }: LineProps) => (
  <div>
    <SeverityTag severity={severity} name={severityName} />
    {documentNumber !== undefined && <div className="board-sub">{documentNumber}</div>}
    {respondBy !== undefined && (
      <div className="board-sub">
        报送期限 <span className="nowrap">{respondBy}</span>
        {respondOverdue && <strong className="board-late"> 已过</strong>}
      </div>
    )}
  </div>
);
