import { Alert } from 'antd';
import type { Dispute } from '../../api/types';
import { formatInstant } from '../../components/format';
import { FactsList } from '../consultation/facts-list';
import { SealList } from '../consultation/seal-list';
import { DesignationView } from './designation-view';

const Opinion = ({ opinion }: { readonly opinion: NonNullable<Dispute['opinion']> }) => {
  const { text, competent, signatures, missing, issuedAt } = opinion;
  return (
    <>
      <h4>{issuedAt === undefined ? '协调意见（待签署）' : '行政执法争议协调意见书'}</h4>
      <FactsList
        facts={[['办理机关', competent.name], ['意见', text], issuedAt === undefined ? undefined : ['出具', formatInstant(issuedAt)]]}
      />
      <SealList act="签署" seals={signatures} missing={missing} />
    </>
  );
};

const Escalation = ({ escalation }: { readonly escalation: NonNullable<Dispute['escalation']> }) => (
  <>
    <h4>报请决定</h4>
    <FactsList
      facts={[
        ['报请', `${escalation.to.name}，${formatInstant(escalation.at)}`],
        ['拟定的办理机关', escalation.proposed.name],
        ['拟处理意见', escalation.draft],
      ]}
    />
  </>
);

const Declined = ({ declined }: { readonly declined: NonNullable<Dispute['declined']> }) => (
  <Alert
    type="warning"
    showIcon
    className="print-block"
    title={`不予受理：${declined.groundName}（${formatInstant(declined.at)}）`}
    description={
      <>
        <p className="pre-line">{declined.reasons}</p>
        <p>
          应走的途径：<strong>{declined.route}</strong>
        </p>
      </>
    }
  />
);

/** How it was settled, or why it was not taken up. */
export const DisputeOutcome = ({ dispute }: { readonly dispute: Dispute }) => {
  const { opinion, escalation, designation, executedAt, declined, note, stateName } = dispute;
  return (
    <>
      {opinion !== undefined && <Opinion opinion={opinion} />}
      {escalation !== undefined && <Escalation escalation={escalation} />}
      {designation !== undefined && (
        <>
          <h4>指定管辖</h4>
          <DesignationView designation={designation} executedAt={executedAt} />
        </>
      )}
      {declined !== undefined && <Declined declined={declined} />}
      {note !== undefined && (
        <p className="pre-line">
          {formatInstant(note.at)} {stateName}：{note.text}
        </p>
      )}
    </>
  );
};
