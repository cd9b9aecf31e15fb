import { Alert, Tag } from 'antd';
import { CitedText } from '../../../components/citation/cited-text';
import { formatInstant } from '../../../components/format';
import type { WhistleCall, WhistleDetail } from '../whistle-types';

type Objection = NonNullable<WhistleCall['objection']>;

const decisionOf = ({ upheld, decidedAt, decidedBy, reasons }: Objection): string =>
  upheld === undefined
    ? '等待派单机构复核；复核以前仍由本部门办理。'
    : `${formatInstant(decidedAt ?? '')} ${decidedBy?.name ?? ''}复核：${upheld ? '异议成立，解除派单' : '异议不成立，继续办理'}。${reasons ?? ''}`;

const ObjectionText = ({ objection }: { readonly objection: Objection }) => (
  <Alert
    type={objection.upheld === undefined ? 'warning' : 'info'}
    showIcon
    className="whistle-reminder"
    title={`${formatInstant(objection.at)} 提出异议：${objection.grounds}`}
    description={
      <>
        <div>
          依据：
          <CitedText text={objection.legalBasis} on={objection.at} />
        </div>
        {objection.believes !== undefined && <div>认为应由{objection.believes.name}办理（仅为意见，不产生派单效果）</div>}
        <div>{decisionOf(objection)}</div>
      </>
    }
  />
);

/** One department: what it was asked for, who came when, what was done, what it objected and what came of it. */
const CallCard = ({ call }: { readonly call: WhistleCall }) => {
  const { organ, asks, standingName, leads, report, handlings, objection, result, reminder } = call;
  return (
    <li className="whistle-call print-block">
      <div className="whistle-call-head">
        <span>{organ.name}</span>
        {leads && <Tag color="blue">牵头</Tag>}
        <Tag>{standingName}</Tag>
      </div>
      <p className="pre-line">要求：{asks}</p>
      {reminder !== undefined && <Alert type="error" showIcon className="whistle-reminder" title={reminder} />}
      {report !== undefined && (
        <p>
          报到：{formatInstant(report.at)} {report.people.join('、')}到场{report.late && <Tag color="red">逾期</Tag>}
          {report.note !== undefined && `。${report.note}`}
        </p>
      )}
      {handlings.map(({ at, people, findings, measures, finished }) => (
        <p key={`${at}${findings}`} className="pre-line">
          {finished ? '处置完毕' : '现场处置'}：{formatInstant(at)} {people.join('、')}。发现：{findings} 措施：{measures}
        </p>
      ))}
      {objection !== undefined && <ObjectionText objection={objection} />}
      {result !== undefined && (
        <p>
          结果：<strong>{result.resultName}</strong>。{result.note}
        </p>
      )}
    </li>
  );
};

export const CallsPart = ({ whistle: { calls, lead, leadReason } }: { readonly whistle: WhistleDetail }) => (
  <>
    {lead !== undefined && (
      <p>
        牵头：<strong>{lead.name}</strong>
        <span className="muted">（{leadReason}）</span>
      </p>
    )}
    <ul className="whistle-cards">
      {calls.map((call) => (
        <CallCard key={call.organ.id} call={call} />
      ))}
    </ul>
  </>
);
