import { citationText } from '../../components/citation/citation-text';
import { formatInstant } from '../../components/format';
import { isCalendarFact } from '../../wording/calendar-facts';
import type { TimelineItem } from './replay-types';

/** All steps on paper: the drawing needs a screen, the record does not. */
export const ReplayPrintTable = ({ items }: { readonly items: readonly TimelineItem[] }) => (
  <table>
    <thead>
      <tr>
        <th scope="col" className="step">
          步
        </th>
        <th scope="col" className="time">
          时间
        </th>
        <th scope="col" className="who">
          机关和人员
        </th>
        <th scope="col">办理情况</th>
        <th scope="col" className="basis">
          依据
        </th>
        <th scope="col" className="owner">
          责任机关
        </th>
      </tr>
    </thead>
    <tbody>
      {items.map(({ version, type, at, recordedAt, organ, officer, text, details, legalBasis, responsibleOrgan }) => (
        <tr key={version}>
          <td>{version}</td>
          <td>
            {formatInstant(at)}
            {recordedAt.slice(0, 10) !== at.slice(0, 10) && `（${formatInstant(recordedAt)} 录入）`}
          </td>
          <td>{isCalendarFact(type) ? '（期限到日）' : `${organ?.name ?? ''} ${officer ?? ''}`}</td>
          <td>
            {text}
            {details.map((line) => (
              <div key={line}>{line}</div>
            ))}
          </td>
          <td>{legalBasis.map(citationText).join('；')}</td>
          <td>{responsibleOrgan.name}</td>
        </tr>
      ))}
    </tbody>
  </table>
);
