import { Tag } from 'antd';
import { Link } from 'react-router';
import { CitedText } from '../../components/citation/cited-text';
import { formatDate, formatInstant } from '../../components/format';
import { LegalBasisLine } from '../../components/legal-basis-line';
import { disputePath } from '../dispute/dispute-path';
import { replayPath } from '../dispute-desk/dispute-path';
import { FoldingText } from '../dispute-desk/page/folding-text';
import type { CitedEvent, Precedent } from './precedent-types';

/** Where the viewer may read it whole; undefined when the file is not theirs to read. */
const pathOf = ({ openable, caseId, disputeId }: Precedent): string | undefined => {
  if (!openable || caseId === undefined) return undefined;
  return disputeId === undefined ? `/cases/${caseId}` : disputePath(caseId, disputeId);
};

const Cited = ({ cited, caseId }: { readonly cited: CitedEvent; readonly caseId: string | undefined }) => {
  const { version, at, organ, text, details, legalBasis } = cited;
  return (
    <li className="print-block">
      <time dateTime={at}>{formatInstant(at)}</time> {organ.name}：{text}{' '}
      {caseId !== undefined && (
        <Link className="no-print" to={replayPath(caseId, version)} title="回放到这一步">
          第 {version} 步
        </Link>
      )}
      {details.map((line) => (
        <div key={line} className="muted">
          {line}
        </div>
      ))}
      {legalBasis.map((basis) => (
        <div key={basis.rule}>
          <LegalBasisLine {...basis} on={at} />
        </div>
      ))}
    </li>
  );
};

/** Why it is similar, the weightiest trait first. */
const Traits = ({ similar }: Pick<Precedent, 'similar'>) =>
  similar.length === 0 ? null : (
    <div className="precedent-traits">
      <span className="muted">相似之处：</span>
      {similar.map(({ trait, text }) => (
        <Tag key={trait} color="blue">
          {text}
        </Tag>
      ))}
    </div>
  );

interface PrecedentCardProps {
  readonly precedent: Precedent;
  /** The reasons instead of the events that hold them, where there is little room. */
  readonly brief?: boolean;
}

/** What was decided once, what decided it, and the events that are its ground. Nobody is named in it. */
export const PrecedentCard = ({ precedent, brief = false }: PrecedentCardProps) => {
  const { title, itemName, kindName, between, matter, outcome, outcomeName, competent, decision, reasoning, legalBasis } = precedent;
  const { documentNumber, decidedAt, route, cites, similar, openable, caseId } = precedent;
  const path = pathOf(precedent);
  return (
    <article className="precedent" aria-label={title}>
      <h3>
        {path === undefined ? title : <Link to={path}>{title}</Link>}{' '}
        <Tag color={outcome === 'not-accepted' ? 'default' : 'green'}>{outcomeName}</Tag>
        {!openable && <span className="muted precedent-closed">案卷不对您的机关开放</span>}
      </h3>
      <Traits similar={similar} />
      <p className="muted">
        {[itemName, kindName, between.map(({ name }) => name).join('、'), `${formatDate(decidedAt)} 确定`].join(' · ')}
      </p>
      <p>争议事项：{matter}</p>
      {competent !== undefined && (
        <p>
          确定由 <strong>{competent.name}</strong> 管辖
          {documentNumber !== undefined && `，文号 ${documentNumber}`}
        </p>
      )}
      <FoldingText text={decision} quoted />
      {brief && reasoning !== undefined && <FoldingText text={`理由：${reasoning}`} />}
      {route !== undefined && <p>应走的途径：{route}</p>}
      {legalBasis !== undefined && (
        <p>
          依据：
          <CitedText text={legalBasis} on={decidedAt} />
        </p>
      )}
      {!brief && cites.length > 0 && (
        <>
          <h4>据以确定的记录</h4>
          <ol className="precedent-cites">
            {cites.map((cited) => (
              <Cited key={cited.version} cited={cited} caseId={openable ? caseId : undefined} />
            ))}
          </ol>
        </>
      )}
    </article>
  );
};
