import { Descriptions } from 'antd';
import type { ReactNode } from 'react';
import { formatInstant } from '../../components/format';
import { LegalBasisLine } from '../../components/legal-basis-line';
import { useWorkingDays } from '../clocks/use-working-days';
import { dueText, overdueText } from './overdue-text';
import type { Supervision } from './supervision-types';

/** The duty, its article, when it was due and how late it is. */
export const SupervisionFacts = ({ supervision }: { readonly supervision: Supervision }) => {
  const { about, organ, due, openedAt, awaits, nextStep } = supervision;
  const overdue = overdueText(supervision, useWorkingDays());
  const pairs: readonly (readonly [string, ReactNode])[] = [
    ['责任机关', organ.name],
    [about.kind === 'clock' ? '逾期的职责' : '未履行的职责', about.name],
    ...(about.rule === undefined
      ? []
      : [
          [
            '规则和条款',
            <LegalBasisLine key="rule" rule={about.rule} source={about.instrument} article={about.article} label={about.label} />,
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
