import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { usePosition } from '../../app/user-context';
import { DateInput } from '../../components/date-input';
import { QueryProblem } from '../../components/query-problem';
import { SentenceBox } from '../../components/sentence-box';
import { competenceQuery } from './catalogue-queries';
import { TownshipSelect } from './township-select';

const TOWNSHIP = /^\d{9}$/;

/** 谁来管: the question of an officer in front of the act, with the sentence that answers it. */
export const CompetenceBox = ({ code, asOf }: { readonly code: string; readonly asOf: string }) => {
  const own = usePosition()?.organId;
  const [place, setPlace] = useState(own !== undefined && TOWNSHIP.test(own) ? own : undefined);
  const [day, setDay] = useState(asOf);
  const competence = useQuery({ ...competenceQuery(code, place ?? '', day), enabled: place !== undefined });
  return (
    <section>
      <h3>由谁管辖</h3>
      <div className="competence-box-inputs no-print">
        <label>
          发生地 <TownshipSelect onChange={setPlace} {...(place === undefined ? {} : { value: place })} />
        </label>
        <label>
          日期 <DateInput value={day} allowFuture onChange={(date) => setDay(date ?? asOf)} />
        </label>
      </div>
      {place === undefined && <p className="muted">选择发生地后，说明由哪个机关办理、依据是什么。</p>}
      <QueryProblem query={competence} />
      {competence.isLoading && <p role="status">正在查清单…</p>}
      {competence.data !== undefined && (
        <div aria-live="polite">
          <SentenceBox title={competence.data.proposedName === undefined ? '清单没有列明' : `建议：${competence.data.proposedName}`}>
            {competence.data.sentence}
          </SentenceBox>
        </div>
      )}
    </section>
  );
};
