import type { CaseClock, OrganRef, Schemas } from '../../../api/types';
import { ClockTag } from '../../../components/clock-tag';
import { LegalBasisLine } from '../../../components/legal-basis-line';
import { formatInstant } from '../../../components/format';
import { clockStatuses } from '../../../wording/clock-codes';
import { ClockCard } from '../../case-file/sections/clock-card';
import { endedClocks, openClocks } from '../../case-file/urgent-clock';

type Measure = Schemas['RunningMeasureDto'];

interface DisputeClocksProps {
  readonly clocks: readonly CaseClock[];
  readonly limitation: CaseClock | undefined;
  readonly measures: readonly Measure[];
  readonly responsible: OrganRef;
}

const MeasureLine = ({ measure: { kindName, object, holder, clock } }: { readonly measure: Measure }) => (
  <li className="clock-card print-block">
    <div className="clock-card-head">
      <strong>{kindName}</strong> {object}
    </div>
    {clock === undefined ? (
      <div>
        由 <strong>{holder.name}</strong> 负责，没有法定期限
      </div>
    ) : (
      <>
        <div>
          由 <strong>{holder.name}</strong> 在期满前作出处理
        </div>
        <ClockTag clock={clock} /> <LegalBasisLine {...clock} on={clock.startedAt} />
      </>
    )}
  </li>
);

/** One that is over needs less room: whom it bound, until when, how it ended, by which rule. */
const EndedClock = ({ clock }: { readonly clock: CaseClock }) => {
  const { name, organ, due, status, endedAt, late, rule, source, article, label } = clock;
  return (
    <li className="print-block">
      <strong>{name}</strong> {organ.name}：限 {formatInstant(due)}，{endedAt !== undefined && `${formatInstant(endedAt)} `}
      {clockStatuses[status]}
      {late && <strong>，逾期</strong>} <LegalBasisLine rule={rule} source={source} article={article} label={label} on={clock.startedAt} />
    </li>
  );
};

/** Clocks of the dispute, and beside them what runs on whatever becomes of it. */
export const DisputeClocks = ({ clocks, limitation, measures, responsible }: DisputeClocksProps) => (
  <div className="dispute-clocks">
    <section aria-label="争议协调的期限">
      <h3 className="sub-title">争议协调的期限</h3>
      {clocks.length === 0 && <p className="muted">没有期限。</p>}
      {openClocks(clocks).map((clock) => (
        <ClockCard key={clock.clock} clock={clock} />
      ))}
      <ul className="ended-clocks">
        {endedClocks(clocks).map((clock) => (
          <EndedClock key={clock.clock} clock={clock} />
        ))}
      </ul>
    </section>
    <section aria-label="不因争议停止的期限和措施">
      <h3 className="sub-title">不因争议停止</h3>
      {limitation !== undefined && <ClockCard clock={limitation} />}
      {limitation === undefined && <p className="muted">没有进行中的追责期限。</p>}
      <h4 className="sub-title">正在执行的措施</h4>
      {measures.length === 0 && <p className="muted">没有正在执行的措施。制止危害、保全证据仍由{responsible.name}负责。</p>}
      <ul className="dispute-measures">
        {measures.map((measure) => (
          <MeasureLine key={measure.measureId} measure={measure} />
        ))}
      </ul>
    </section>
  </div>
);
