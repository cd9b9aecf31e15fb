import { EmptyState } from '../../components/empty-state';
import { formatInstant } from '../../components/format';
import type { TimelineItem } from '../replay/replay-types';
import type { ClockPair, Comparison, StateDifference } from './compare-types';
import { pairWords, verdictWords } from './compare-words';

/** What the state of the two differs in, member by member. */
export const StateTable = ({ differences }: { readonly differences: readonly StateDifference[] }) => (
  <section className="panel" aria-label="内容的差异">
    <h2>内容的差异（{differences.length}）</h2>
    {differences.length === 0 ? (
      <EmptyState text="两侧的案卷内容相同" />
    ) : (
      <table className="compare-table">
        <Head names={['项目', '左侧', '右侧']} />
        <tbody>
          {differences.map(({ path, name, left, right, words }, index) => (
            <tr key={`${path}-${index}`}>
              <th scope="row">{name.join(' › ')}</th>
              <td data-label="左侧">{left === undefined ? <None /> : <Words text={left} words={words} on="left" />}</td>
              <td data-label="右侧">{right === undefined ? <None /> : <Words text={right} words={words} on="right" />}</td>
            </tr>
          ))}
        </tbody>
      </table>
    )}
  </section>
);

/** Clocks beside each other: owed by whom, due when, and what became of them. */
export const ClockTable = ({ clocks }: { readonly clocks: readonly ClockPair[] }) => (
  <section className="panel" aria-label="期限对照">
    <h2>期限</h2>
    {clocks.length === 0 ? (
      <EmptyState text="两侧都没有期限" />
    ) : (
      <table className="compare-table">
        <Head names={['期限', '左侧', '右侧', '比对']} />
        <tbody>
          {clocks.map(({ left, right, leftVerdict, rightVerdict, same }, index) => (
            <tr key={`${left?.clock ?? ''}-${right?.clock ?? ''}-${index}`} className={same ? '' : 'differs'}>
              <th scope="row">
                {(left ?? right)?.name}
                <div className="muted">
                  {(left ?? right)?.source} {(left ?? right)?.article}
                </div>
              </th>
              <td data-label="左侧">{sayClock(left, leftVerdict)}</td>
              <td data-label="右侧">{sayClock(right, rightVerdict)}</td>
              <td data-label="比对">{same ? '相同' : left === undefined ? '仅右侧有' : right === undefined ? '仅左侧有' : '不同'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    )}
  </section>
);

const sayClock = (clock: ClockPair['left'], verdict: ClockPair['leftVerdict']) =>
  clock === undefined || verdict === undefined ? (
    <None />
  ) : (
    <>
      <strong>{verdictWords[verdict]}</strong>，{clock.organ.name}
      <div className="muted">
        {formatInstant(clock.due)} 到期{clock.endedAt === undefined ? '' : `，${formatInstant(clock.endedAt)} 终结`}
      </div>
    </>
  );

/** Steps beside each other, from the first that differs on. */
export const EventTable = ({ events }: { readonly events: Comparison['events'] }) => (
  <section className="panel" aria-label="步骤对照">
    <h2>步骤</h2>
    <p className="muted">{events.common === 0 ? '没有共同的步骤。' : `前 ${events.common} 步两侧相同，从下一步起：`}</p>
    {events.rows.length === 0 ? (
      <EmptyState text="此后没有别的步骤" />
    ) : (
      <table className="compare-table compare-steps">
        <Head names={['比对', '左侧', '右侧']} />
        <tbody>
          {events.rows.map(({ kind, left, right }, index) => (
            <tr key={`${left?.version ?? ''}-${right?.version ?? ''}-${index}`} className={kind === 'same' ? '' : 'differs'}>
              <th scope="row">{pairWords[kind]}</th>
              <td data-label="左侧">{sayStep(left)}</td>
              <td data-label="右侧">{sayStep(right)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    )}
    {events.leftOut > 0 && <p className="muted">另有 {events.leftOut} 行没有列出。</p>}
  </section>
);

const sayStep = (step: TimelineItem | undefined) =>
  step === undefined ? (
    <None />
  ) : (
    <>
      第 {step.version} 步 {formatInstant(step.at)} {step.organ?.name}
      {step.recordedAt.slice(0, 16) !== step.at.slice(0, 16) && <span className="muted">（{formatInstant(step.recordedAt)} 录入）</span>}
      <div>{step.text}</div>
      {step.details.map((line) => (
        <div key={line} className="muted wrap-anywhere">
          {line}
        </div>
      ))}
    </>
  );

const Head = ({ names }: { readonly names: readonly string[] }) => (
  <thead>
    <tr>
      {names.map((name) => (
        <th key={name} scope="col">
          {name}
        </th>
      ))}
    </tr>
  </thead>
);

const None = () => <span className="muted">（没有）</span>;

interface WordsProps {
  readonly text: string;
  readonly words: StateDifference['words'];
  readonly on: 'left' | 'right';
}

/** Taken out on the left, put in on the right: struck through and underlined, not coloured alone. */
const Words = ({ text, words, on }: WordsProps) => {
  if (words === undefined) return <span className="wrap-anywhere">{text}</span>;
  return (
    <span className="wrap-anywhere">
      {words
        .filter((span) => span.on === 'both' || span.on === on)
        .map((span, index) => (span.on === 'both' ? <span key={index}>{span.text}</span> : mark(on, span.text, index)))}
    </span>
  );
};

const mark = (on: 'left' | 'right', text: string, key: number) =>
  on === 'left' ? <del key={key}>{text}</del> : <ins key={key}>{text}</ins>;
