import { useQuery } from '@tanstack/react-query';
import { Spin, Tag } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { formatInstant } from '../../../components/format';
import { LegalBasisLine } from '../../../components/legal-basis-line';
import { ProblemAlert } from '../../../components/problem-alert';
import { nameOf } from '../../../wording/code-set';
import { SectionNav } from '../../case-file/section-nav';
import { ClocksSection } from '../../case-file/sections/clocks-section';
import { whistleTimelineQuery } from '../whistle-queries';
import type { WhistleDetail } from '../whistle-types';
import { CallsPart } from './calls-part';

interface PartProps {
  readonly whistle: WhistleDetail;
}

const MatterPart = ({ whistle }: PartProps) => {
  const { facts, beyond, sourceName, sourceNumber, matters, contact, draftedBy, reviewedBy, reviewedAt, opinion, blownBy, reasons, state } =
    whistle;
  return (
    <>
      <p className="pre-line">{facts}</p>
      <p>
        本级解决不了的原因：<span className="pre-line">{beyond}</span>
      </p>
      <ul>
        {matters.map(({ item, itemName, sentence }) => (
          <li key={item}>
            {itemName} <span className="muted">{sentence}</span>
          </li>
        ))}
      </ul>
      <p className="muted">
        来源：{[sourceName, sourceNumber].filter((part) => part !== undefined).join(' ')} · 现场联系人：{contact.name} {contact.phone} ·
        拟稿：
        {draftedBy.name}
        {blownBy !== undefined && ` · 吹哨：${blownBy.name}`}
      </p>
      {reviewedBy !== undefined && (
        <p>
          审核：{reviewedBy.name} {formatInstant(reviewedAt ?? '')} {opinion}
        </p>
      )}
      {reasons !== undefined && (state === 'returned' || state === 'withdrawn') && (
        <p>
          {state === 'returned' ? '退回理由' : '撤回理由'}：{reasons}
        </p>
      )}
    </>
  );
};

const MeetingsPart = ({ whistle: { meetings, reportedUp } }: PartProps) => (
  <>
    {meetings.map(({ heldAt, attendees, minutes }) => (
      <div key={heldAt} className="print-block">
        <strong>{formatInstant(heldAt)} 会商</strong>
        <div className="muted">{attendees.map(({ organ, names }) => `${organ.name}（${names.join('、')}）`).join('；')}</div>
        <p className="pre-line">{minutes}</p>
      </div>
    ))}
    {reportedUp.map(({ at, about, reasons }) => (
      <p key={at}>
        {formatInstant(at)} 报县人民政府：{about.map(({ name }) => name).join('、')}。{reasons}
      </p>
    ))}
    {meetings.length + reportedUp.length === 0 && <p className="muted">没有会商，也没有上报。</p>}
  </>
);

const HASH: Readonly<Record<string, string>> = { case: '', handoff: '#handoffs', consultation: '#consultations' };

const LinksPart = ({ whistle: { links } }: PartProps) =>
  links.length === 0 ? (
    <p className="muted">还没有关联的案卷。吹哨只是协调，不转移职权；需要立案、移送或者协商的，另行登记办理并在这里关联。</p>
  ) : (
    <ul className="links">
      {links.map(({ caseId, kind, kindName, id, organ, at, note, mayOpen, title }) => (
        <li key={`${kind}${id}`}>
          <strong>{kindName}</strong>：
          {mayOpen ? <Link to={`/cases/${caseId}${nameOf(HASH, kind)}`}>{title}</Link> : '您的机关不能查看这个案卷'}
          <div className="muted">
            {organ.name} {formatInstant(at)} 关联 {note}
          </div>
        </li>
      ))}
    </ul>
  );

const RatingsPart = ({ whistle: { ratings, ratingsDue, state } }: PartProps) => (
  <>
    {ratings.map(({ organ, of, points, reasons, at, by }) => (
      <div key={`${organ.id}${of.id}`} className="whistle-call print-block">
        <strong>
          {organ.name}评{of.name}
        </strong>{' '}
        {points.map(({ criterion, name, points: given }) => (
          <Tag key={criterion}>
            {name} {given} 分
          </Tag>
        ))}
        <div>{reasons}</div>
        <div className="muted">
          {by.name} {formatInstant(at)}
        </div>
      </div>
    ))}
    {ratings.length === 0 && <p className="muted">{state === 'closed' ? '还没有评哨。' : '销哨以后由双方互评。'}</p>}
    {ratingsDue.length > 0 && <p>本机关还应评：{ratingsDue.map(({ of }) => of.name).join('、')}。</p>}
  </>
);

const TimelinePart = ({ whistleId }: { readonly whistleId: string }) => {
  const { data, error, isPending } = useQuery(whistleTimelineQuery(whistleId));
  if (error !== null && data === undefined) return <ProblemAlert problem={error} />;
  if (isPending) return <Spin />;
  return (
    <ol className="timeline">
      {data.toReversed().map(({ version, at, organ, officer, role, text, details, legalBasis }) => (
        <li key={version} className="timeline-entry print-block">
          <div className="timeline-when">
            <time>{formatInstant(at)}</time>
            <span className="muted">第 {version} 步</span>
          </div>
          <div className="timeline-what">
            <strong>{text}</strong>
            <div className="muted">{[organ.name, officer, role].join(' · ')}</div>
            {details.length > 0 && (
              <ul>
                {details.map((line) => (
                  <li key={line} className="pre-line">
                    {line}
                  </li>
                ))}
              </ul>
            )}
            {legalBasis.map(({ rule, source, article, label }) => (
              <div key={rule}>
                <LegalBasisLine rule={rule} source={source} article={article} label={label} on={at} />
              </div>
            ))}
          </div>
        </li>
      ))}
    </ol>
  );
};

interface Section {
  readonly id: string;
  readonly title: string;
  readonly count?: number;
  readonly body: ReactNode;
}

const sectionsOf = (whistle: WhistleDetail): readonly Section[] => [
  { id: 'calls', title: '部门报到与处置', count: whistle.calls.length, body: <CallsPart whistle={whistle} /> },
  { id: 'matter', title: '吹哨事项', body: <MatterPart whistle={whistle} /> },
  { id: 'clocks', title: '期限', count: whistle.clocks.length, body: <ClocksSection clocks={whistle.clocks} /> },
  {
    id: 'meetings',
    title: '会商与上报',
    count: whistle.meetings.length + whistle.reportedUp.length,
    body: <MeetingsPart whistle={whistle} />,
  },
  { id: 'links', title: '关联案卷', count: whistle.links.length, body: <LinksPart whistle={whistle} /> },
  { id: 'ratings', title: '评哨', count: whistle.ratings.length, body: <RatingsPart whistle={whistle} /> },
  { id: 'timeline', title: '时间线', body: <TimelinePart whistleId={whistle.whistleId} /> },
];

/** One page with anchors, like that of a case file. */
export const WhistleSections = ({ whistle }: PartProps) => {
  const sections = sectionsOf(whistle);
  return (
    <div className="case-sections">
      <SectionNav sections={sections} />
      {sections.map(({ id, title, body }) => (
        <section key={id} id={id} className="panel case-section" aria-labelledby={`${id}-title`}>
          <h2 id={`${id}-title`} className="section-title">
            {title}
          </h2>
          {body}
        </section>
      ))}
    </div>
  );
};
