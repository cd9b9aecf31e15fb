import type { Schemas } from '../../../api/types';
import { CitedText } from '../../../components/citation/cited-text';
import { formatInstant } from '../../../components/format';
import { SealList } from '../../consultation/seal-list';
import { FoldingText } from './folding-text';
import '../../consultation/consultation.css';

type Dispute = Schemas['DisputeDto'];

export const hasDecision = ({ declined, interim, opinion, escalation, designation, note }: Dispute): boolean =>
  [declined, interim, opinion, escalation, designation, note].some((part) => part !== undefined);

/** What the bureau drafted and whom it proposes; the government decides (行政执法监督条例 13). */
export const EscalationView = ({
  escalation: { to, draft, proposed, at },
}: {
  readonly escalation: NonNullable<Dispute['escalation']>;
}) => (
  <article className="decision print-block">
    <h3>
      司法局报请{to.name}决定 <span className="muted">{formatInstant(at)}</span>
    </h3>
    <p>
      拟定由 <strong>{proposed.name}</strong> 办理
    </p>
    <FoldingText text={draft} quoted />
  </article>
);

const Opinion = ({
  opinion: { text, competent, signatures, missing, issuedAt },
}: {
  readonly opinion: NonNullable<Dispute['opinion']>;
}) => (
  <article className="decision print-block">
    <h3>
      协调意见 <span className="muted">{issuedAt === undefined ? '尚未出具' : `${formatInstant(issuedAt)} 出具`}</span>
    </h3>
    <p>
      由 <strong>{competent.name}</strong> 办理
    </p>
    <FoldingText text={text} quoted />
    <SealList act="签署" seals={signatures} missing={missing} />
  </article>
);

const Designation = ({ designation }: { readonly designation: NonNullable<Dispute['designation']> }) => {
  const { by, from, to, at, legalBasis, documentNumber, direct } = designation;
  return (
    <article className="decision decision-final print-block">
      <h3>
        {by.name}指定管辖 <span className="muted">{formatInstant(at)}</span>
      </h3>
      <p>
        指定 <strong>{to.name}</strong> 管辖，文号 {documentNumber}
        {direct && '（未经协商直接指定）'}
      </p>
      <p>
        依据：
        <CitedText text={legalBasis} on={at} />
      </p>
      <p className="muted">原责任机关：{from.name}</p>
    </article>
  );
};

/** What the bureau or the government has said so far, the last word first. */
export const DecisionPart = ({ dispute }: { readonly dispute: Dispute }) => {
  const { declined, interim, opinion, escalation, designation, note } = dispute;
  return (
    <div className="decisions">
      {designation !== undefined && <Designation designation={designation} />}
      {escalation !== undefined && <EscalationView escalation={escalation} />}
      {opinion !== undefined && <Opinion opinion={opinion} />}
      {declined !== undefined && (
        <article className="decision print-block">
          <h3>
            不予受理：{declined.groundName} <span className="muted">{formatInstant(declined.at)}</span>
          </h3>
          <FoldingText text={declined.reasons} quoted />
          <p>应走的途径：{declined.route}</p>
        </article>
      )}
      {interim !== undefined && (
        <article className="decision print-block">
          <h3>
            临时措施 <span className="muted">{formatInstant(interim.orderedAt)}</span>
          </h3>
          <p>
            由 <strong>{interim.lead.name}</strong> 先行处置；责任机关不因此改变
          </p>
          <FoldingText text={interim.measure} quoted />
          <p>理由：{interim.reasons}</p>
        </article>
      )}
      {note !== undefined && (
        <article className="decision print-block">
          <h3>
            {dispute.stateName} <span className="muted">{formatInstant(note.at)}</span>
          </h3>
          <FoldingText text={note.text} />
        </article>
      )}
    </div>
  );
};
