import type { Schemas } from '../../api/types';
import { SentenceBox } from '../../components/sentence-box';
import { leadReasons } from '../../wording/consultation-codes';
import { FactsList } from './facts-list';
import { SealList } from './seal-list';

/** What the parties put their seals to. */
export const AgreementView = ({ agreement }: { readonly agreement: Schemas['AgreementDto'] }) => {
  const { organ, text, leadAs, division, competenceSentence, seals, missing } = agreement;
  return (
    <div className="agreement print-block">
      <FactsList
        facts={
          leadAs === undefined
            ? [
                ['约定管辖', organ.name],
                ['协议内容', text],
              ]
            : [
                ['牵头部门', `${organ.name}（${leadReasons[leadAs]}）`],
                ['方案', text],
                ['分工', division.map((share) => `${share.organ.name}：${share.tasks}`).join('\n')],
              ]
        }
      />
      {competenceSentence !== undefined && <SentenceBox title="达成协议时的管辖核对">{competenceSentence}</SentenceBox>}
      <SealList act="盖章" seals={seals} missing={missing} />
    </div>
  );
};
