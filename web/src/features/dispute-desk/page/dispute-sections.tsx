import type { ReactNode } from 'react';
import type { CaseDetail } from '../../../api/types';
import { SectionNav } from '../../case-file/section-nav';
import { PrecedentList } from '../../precedents/precedent-list';
import type { DisputeDossier } from '../dispute-types';
import { ApplicationPart } from './application-part';
import { ArticlesPart } from './articles-part';
import { CompetencePart } from './competence-part';
import { DecisionPart, hasDecision } from './decision-part';
import { DisputeClocks } from './dispute-clocks';
import { DocumentsPart } from './documents-part';
import { Ladder } from './ladder';
import { PositionsPart } from './positions-part';

interface DisputeSectionsProps {
  readonly dossier: DisputeDossier;
  /** What the catalogue said when the file was opened; absent while the file is on its way, or when nobody asked. */
  readonly competence: CaseDetail['competence'] | undefined;
}

interface Section {
  readonly id: string;
  readonly title: string;
  readonly count?: number;
  readonly body: ReactNode;
}

const sectionsOf = ({ dossier, competence }: DisputeSectionsProps): readonly Section[] => {
  const { dispute, case: file, positions, ladder, documents, clocks, limitation, measures, legalBasis, precedents } = dossier;
  return [
    { id: 'ladder', title: '协调进程', body: <Ladder steps={ladder} caseId={file.caseId} /> },
    ...(hasDecision(dispute) ? [{ id: 'decision', title: '意见和决定', body: <DecisionPart dispute={dispute} /> }] : []),
    {
      id: 'positions',
      title: '各方意见',
      count: positions.reduce((sum, { positions: said }) => sum + said.length, 0),
      body: <PositionsPart columns={positions} dispute={dispute} caseId={file.caseId} />,
    },
    {
      id: 'clocks',
      title: '期限和措施',
      count: clocks.length,
      body: <DisputeClocks clocks={clocks} limitation={limitation} measures={measures} responsible={file.responsibleOrgan} />,
    },
    { id: 'competence', title: '清单上的管辖', body: <CompetencePart competence={competence} /> },
    ...(dispute.application === undefined
      ? []
      : [{ id: 'application', title: '申请书', body: <ApplicationPart dispute={dispute} claim={dispute.application} /> }]),
    { id: 'documents', title: '文书', count: documents.length, body: <DocumentsPart documents={documents} caseId={file.caseId} /> },
    { id: 'articles', title: '依据', count: legalBasis.length, body: <ArticlesPart articles={legalBasis} /> },
    {
      id: 'precedents',
      title: '相似先例',
      count: precedents.length,
      body: <PrecedentList precedents={precedents} emptyText="没有相似的先例：以前没有确定过这类事项的管辖。" />,
    },
  ];
};

/** One page with anchors: everything can be read, searched and printed without opening anything. */
export const DisputeSections = (props: DisputeSectionsProps) => {
  const sections = sectionsOf(props);
  return (
    <>
      <SectionNav sections={sections} />
      {sections.map(({ id, title, body }) => (
        <section key={id} id={id} className="panel case-section" aria-labelledby={`${id}-title`}>
          <h2 id={`${id}-title`} className="section-title">
            {title}
          </h2>
          {body}
        </section>
      ))}
    </>
  );
};
