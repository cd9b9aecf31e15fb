import { Form } from 'antd';
import { EmptyState } from '../../components/empty-state';
import { QueryProblem } from '../../components/query-problem';
import { SentenceBox } from '../../components/sentence-box';
import { usePosition } from '../../app/user-context';
import { HolderList } from '../catalogue/holder-list';
import { ProposedReceiver } from './proposed-receiver';
import { TransferDue } from './transfer-due';
import { useCompetence } from './use-competence';

/** The catalogue beside the form: who is competent for the chosen item at the place, and what follows from it. */
export const CompetenceAside = ({ asOf }: { readonly asOf: string }) => {
  const form = Form.useFormInstance();
  const item = Form.useWatch<string | undefined>('item', form);
  const township = Form.useWatch<string | undefined>('township', form);
  const discoveredAt = Form.useWatch<string | undefined>('discoveredAt', form);
  const organ = usePosition()?.organId;
  const competence = useCompetence(item, township, asOf);
  const finding = competence.data;
  return (
    <aside className="registration-aside panel" aria-label="清单核查">
      <h2>清单核查</h2>
      {(item === undefined || township === undefined) && <EmptyState text="选好乡镇和职权事项后，这里说明由谁管辖、依据是什么。" />}
      {competence.isLoading && <p role="status">正在查清单…</p>}
      <QueryProblem query={competence} />
      {finding !== undefined && (
        <div aria-live="polite">
          <ProposedReceiver
            finding={finding}
            mine={finding.proposed === organ || finding.holders.some((holder) => holder.organ === organ)}
          />
          {finding.proposed !== undefined && finding.proposed !== organ && discoveredAt !== undefined && (
            <TransferDue sectorRule={finding.sectorRule} discoveredAt={discoveredAt} />
          )}
          <SentenceBox title={`${asOf} 的清单`}>{finding.sentence}</SentenceBox>
          <HolderList holders={[...finding.holders, ...finding.assisting]} />
        </div>
      )}
    </aside>
  );
};
