import { useQuery } from '@tanstack/react-query';
import type { CaseDetail } from '../../../api/types';
import { QueryProblem } from '../../../components/query-problem';
import { SentenceBox } from '../../../components/sentence-box';
import { competenceQuery } from '../../catalogue/catalogue-queries';

/** What the catalogue says on a day about the item of the file, or about the one that was found right instead. */
export const useCaseCompetence = ({ details: { item, township } }: CaseDetail, asOf: string, found?: string) =>
  useQuery(competenceQuery(found ?? item, township, asOf));

interface CatalogueSentenceProps {
  readonly competence: ReturnType<typeof useCaseCompetence>;
  readonly asOf: string;
}

/** The sentence that a choice of the competent organ has to agree with. */
export const CatalogueSentence = ({ competence, asOf }: CatalogueSentenceProps) => (
  <div className="form-sentence">
    <QueryProblem query={competence} />
    {competence.isLoading && <p role="status">正在查清单…</p>}
    {competence.data !== undefined && <SentenceBox title={`按 ${asOf} 的权责清单`}>{competence.data.sentence}</SentenceBox>}
  </div>
);
