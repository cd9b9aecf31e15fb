import { ArrowRightOutlined } from '@ant-design/icons';
import { Alert, Tag } from 'antd';
import type { CaseDetail, Handoff } from '../../api/types';
import { CitedText } from '../../components/citation/cited-text';
import { OrganName } from '../../components/organ-name';
import { SentenceBox } from '../../components/sentence-box';
import { nameOf } from '../../wording/code-set';
import { materialKinds, urgencyReasons } from '../../wording/handoff-codes';
import { ConsultationRecord } from './consultation-record';
import { HandoffFacts } from './handoff-facts';
import { HandoffGoods } from './handoff-goods';
import { HandoffProgress } from './handoff-progress';
import { MaterialsList } from './materials-list';
import { TakeoverList } from './takeover-list';

interface HandoffCardProps {
  readonly handoff: Handoff;
  readonly file: CaseDetail;
}

const Objection = ({
  objection,
  objectedAt,
}: {
  readonly objection: NonNullable<Handoff['objection']>;
  readonly objectedAt: string | undefined;
}) => (
  <Alert
    type="warning"
    showIcon
    className="print-block"
    title={`管辖异议：${objection.groundName}`}
    description={
      <>
        <p className="pre-line">{objection.reasons}</p>
        <p>
          法律依据：
          <CitedText text={objection.legalBasis} on={objectedAt} />
        </p>
        {objection.believedCompetent !== undefined && <p>认为有管辖权的机关：{objection.believedCompetent.name}</p>}
      </>
    }
  />
);

/** One 移送 with both its sides. */
export const HandoffCard = ({ handoff, file }: HandoffCardProps) => {
  const { from, to, stateName, urgency, urgencyReason, documentNumber, competenceSentence, missingMaterials, objection, returnProposal } =
    handoff;
  return (
    <article className="handoff-card" aria-label={`${from.name}移送${to.name}`}>
      <h3 className="handoff-title">
        {urgency === 'urgent' && (
          <Tag color="red" variant="solid">
            急
          </Tag>
        )}
        <OrganName organ={from} /> <ArrowRightOutlined aria-label="移送给" /> <OrganName organ={to} /> <Tag color="blue">{stateName}</Tag>
        {documentNumber !== undefined && <span className="muted">{documentNumber}</span>}
      </h3>
      {urgency === 'urgent' && <p>紧急理由：{nameOf(urgencyReasons, urgencyReason ?? '')}</p>}
      {missingMaterials.length > 0 && (
        <Alert type="info" showIcon title={`报批前还缺：${missingMaterials.map((kind) => nameOf(materialKinds, kind)).join('、')}`} />
      )}
      <div className="handoff-columns">
        <HandoffProgress handoff={handoff} />
        <div className="handoff-body">
          <SentenceBox title="移送时的管辖判断">{competenceSentence}</SentenceBox>
          <HandoffFacts handoff={handoff} />
          {objection !== undefined && <Objection objection={objection} objectedAt={handoff.receivedAt} />}
          {returnProposal !== undefined && (
            <>
              <h4>协商退回记录（{returnProposal.by.name}提出）</h4>
              <ConsultationRecord record={returnProposal.record} />
            </>
          )}
          <h4>随案材料</h4>
          <MaterialsList materials={handoff.materials} />
          <HandoffGoods handoff={handoff} goods={file.goods} />
          <TakeoverList takeovers={handoff.takeovers} />
        </div>
      </div>
    </article>
  );
};
