import { Alert } from 'antd';
import { Link } from 'react-router';
import type { CaseDetail, Dispute } from '../../api/types';
import { ClockTag } from '../../components/clock-tag';
import { openClocks } from '../case-file/urgent-clock';
import { namesOf } from '../consultation/parties';
import { disputePath } from './dispute-path';
import './dispute.css';

/** Clocks that no dispute stops: measures lapse, and the limitation runs out (domain.md 3.5.4). */
const UNSTOPPED = new Set(['preservation', 'coercive', 'approve-on-the-spot', 'limitation']);

const Notice = ({ dispute, file }: { readonly dispute: Dispute; readonly file: CaseDetail }) => {
  const { between, nextStep, interim, disputeId, superior } = dispute;
  const running = openClocks(file.clocks).filter(({ purpose, status }) => UNSTOPPED.has(purpose) && status === 'running');
  return (
    <>
      <p>
        争议各方：{namesOf(between)}；共同的上一级行政机关：{superior.name}。
        {nextStep !== undefined && (
          <>
            下一步：<strong>{nextStep}</strong>。
          </>
        )}
      </p>
      <ul className="dispute-duties">
        <li>
          争议期间仍由<strong>{file.responsibleOrgan.name}</strong>负责
          {interim === undefined ? '' : `；${interim.lead.name}按临时措施先行处置`}；正在发生的危害应当制止，证据应当保全。
        </li>
        <li>
          任何一方不得移送、接收或者退回，也不得单方作出处理决定；涉及公共安全或者人身安全的除外（县级默认，参照辽宁省规定，对本县无约束力）。
        </li>
        {running.length > 0 && (
          <li>
            不因争议停止的期限，到期前须处理：
            <ul className="clock-lines">
              {running.map((clock) => (
                <li key={clock.clock}>
                  <ClockTag clock={clock} /> {clock.organ.name}
                </li>
              ))}
            </ul>
          </li>
        )}
      </ul>
      <p className="no-print">
        <Link to={{ hash: 'disputes' }}>看争议的全部内容</Link> · <Link to={disputePath(file.caseId, disputeId)}>打开争议页面</Link>
      </p>
    </>
  );
};

/** At the head of a file in dispute: who answers for it meanwhile, what nobody may do, what runs out all the same. */
export const PendingDispute = ({ file }: { readonly file: CaseDetail }) => {
  const dispute = file.disputes.find(({ pending }) => pending);
  if (dispute === undefined) return null;
  return (
    <Alert
      type="warning"
      showIcon
      className="pending-dispute print-block"
      title={`本案正在争议协调：${dispute.kindName}（${dispute.stateName}）`}
      description={<Notice dispute={dispute} file={file} />}
    />
  );
};
