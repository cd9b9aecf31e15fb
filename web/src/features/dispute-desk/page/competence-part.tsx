import type { CaseDetail } from '../../../api/types';
import { SentenceBox } from '../../../components/sentence-box';
import { CompetenceHolders } from '../../case-file/sections/competence-holders';

/** What the catalogue says about the item and the place, whatever the organs think of it. */
export const CompetencePart = ({ competence }: { readonly competence: CaseDetail['competence'] | undefined }) =>
  competence === undefined ? (
    <p className="muted">登记时没有管辖判断。</p>
  ) : (
    <>
      <SentenceBox title={`${competence.itemName}（${competence.item}），按 ${competence.asOf} 的权责清单`}>
        {competence.sentence}
      </SentenceBox>
      <CompetenceHolders competence={competence} />
    </>
  );
