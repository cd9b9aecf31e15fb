import { Descriptions } from 'antd';
import type { ReactNode } from 'react';
import { formatInstant } from '../../components/format';
import { LegalBasisLine } from '../../components/legal-basis-line';
import { useWorkingDays } from '../clocks/use-working-days';
import type { CaseDetail } from '../../api/types';
import { dueText, overdueText } from './overdue-text';
import { partOf } from './parts';
import type { Supervision } from './supervision-types';

interface SupervisionFactsProps {
  readonly supervision: Supervision;
  readonly file: CaseDetail;
}

/** The duty, its article, when it was due and how late it is. */
export const SupervisionFacts = ({ supervision, file }: SupervisionFactsProps) => {
  const { about, organ, due, openedAt, awaits, nextStep } = supervision;
  const overdue = overdueText(supervision, useWorkingDays());
  const part = partOf(file, about);
  const pairs: readonly (readonly [string, ReactNode])[] = [
    ['被督办机关', organ.name],
    [about.kind === 'clock' ? '逾期的职责' : '未履行的职责', about.name],
    ...(part === undefined ? [] : [['所涉事项', part] as const]),
    ...(about.rule === undefined
      ? []
      : [
          [
            '规则和条款',
            <LegalBasisLine
              key="rule"
              rule={about.rule}
              source={about.instrument}
              article={about.article}
              label={about.label}
              on={openedAt}
            />,
          ] as const,
        ]),
    ...(due === undefined ? [] : [['到期', `${dueText(due)}${overdue === undefined ? '' : `，${overdue}`}`] as const]),
    ['线索来源', about.sourceName],
    ['开始', formatInstant(openedAt)],
    ...(nextStep === undefined
      ? []
      : [['下一步', <strong key="next">{[awaits?.name, nextStep].filter((part) => part !== undefined).join('：')}</strong>] as const]),
  ];
  return <Descriptions size="small" bordered column={1} items={pairs.map(([label, children]) => ({ key: label, label, children }))} />;
};
