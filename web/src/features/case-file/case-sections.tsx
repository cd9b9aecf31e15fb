import type { ReactNode } from 'react';
import type { CaseDetail } from '../../api/types';
import { HandoffsSection } from '../case-transfer/handoffs-section';
import { HandlingSection } from '../case-handling/handling-section';
import { ConsultationsSection } from '../consultation/consultations-section';
import { CriminalSection } from '../criminal-transfer/criminal-section';
import { DisputesSection } from '../dispute/disputes-section';
import { CompetenceSection } from '../power-changes/competence-section';
import { CaseSharesSection } from '../sharing/case-shares-section';
import { SupervisionsSection } from '../supervision/supervisions-section';
import { CaseWhistles } from '../whistle/case-whistles';
import { SectionNav } from './section-nav';
import { ClocksSection } from './sections/clocks-section';
import { LinksSection } from './sections/links-section';
import { OrdersOfCase } from './sections/orders-of-case';
import { MaterialsSection } from './sections/materials-section';
import { OverviewSection } from './sections/overview-section';
import { TimelineSection } from './sections/timeline-section';

interface Section {
  readonly id: string;
  readonly title: string;
  readonly count?: number;
  readonly body: ReactNode;
}

const sectionsOf = (file: CaseDetail): readonly Section[] => [
  { id: 'overview', title: '概况', body: <OverviewSection file={file} /> },
  { id: 'competence', title: '管辖沿革', body: <CompetenceSection caseId={file.caseId} /> },
  { id: 'clocks', title: '期限', count: file.clocks.length, body: <ClocksSection clocks={file.clocks} /> },
  { id: 'handoffs', title: '移送', count: file.handoffs.length, body: <HandoffsSection file={file} /> },
  { id: 'consultations', title: '协商', count: file.consultations.length, body: <ConsultationsSection file={file} /> },
  { id: 'disputes', title: '争议协调', count: file.disputes.length, body: <DisputesSection file={file} /> },
  { id: 'criminal-transfers', title: '行刑衔接', count: file.criminalTransfers.length, body: <CriminalSection file={file} /> },
  {
    id: 'materials',
    title: '证据物品措施',
    count: file.evidence.length + file.goods.length + file.measures.length,
    body: <MaterialsSection file={file} />,
  },
  { id: 'handling', title: '办理', body: <HandlingSection file={file} /> },
  { id: 'supervisions', title: '督办', count: file.supervisions.length, body: <SupervisionsSection file={file} /> },
  { id: 'whistles', title: '吹哨', body: <CaseWhistles caseId={file.caseId} /> },
  { id: 'sharing', title: '信息共享', body: <CaseSharesSection caseId={file.caseId} /> },
  { id: 'timeline', title: '时间线', body: <TimelineSection caseId={file.caseId} steps={file.version} /> },
  {
    id: 'links',
    title: '关联案卷',
    count: file.links.length,
    body: (
      <>
        <OrdersOfCase caseId={file.caseId} />
        <LinksSection file={file} />
      </>
    ),
  },
];

/** One page with anchors rather than tabs: it can be searched, linked to and printed as a whole. */
export const CaseSections = ({ file }: { readonly file: CaseDetail }) => {
  const sections = sectionsOf(file);
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
