import { useQuery } from '@tanstack/react-query';
import { Button, Descriptions } from 'antd';
import { useOrgan, officersQuery } from '../../api/organs';
import { formatInstant } from '../../components/format';
import { caseSources, measureKinds, partyKinds, subjectKinds } from '../../wording/case-codes';
import { nameOf } from '../../wording/code-set';
import { placeName } from '../catalogue/township-select';
import type { RegistrationForm } from './registration-form';
import { stepIndex, type StepKey } from './steps';
import { useItem } from './use-competence';

export interface ReviewSummaryProps {
  readonly form: RegistrationForm;
  readonly asOf: string;
  readonly onStep: (step: number) => void;
}

/** What will be registered, with the way back to each step. */
export const ReviewSummary = ({ form, asOf, onStep }: ReviewSummaryProps) => {
  const township = useOrgan(form.township);
  const item = useItem(form.item, asOf);
  const { data: officers = [] } = useQuery(officersQuery(asOf));
  const named = officers.filter(({ id }) => form.officers.includes(id));
  const change = (step: StepKey) => (
    <Button type="link" size="small" onClick={() => onStep(stepIndex(step))}>
      修改
    </Button>
  );
  const line = (key: StepKey, label: string, children: string) => ({
    key: `${key}-${label}`,
    label,
    children: (
      <>
        <span className="pre-line">{children === '' ? '（未填）' : children}</span> {change(key)}
      </>
    ),
  });
  return (
    <Descriptions
      bordered
      size="small"
      column={1}
      title="登记内容"
      items={[
        line(
          'source',
          '类型和来源',
          [nameOf(subjectKinds, form.subject ?? ''), nameOf(caseSources, form.source ?? ''), form.sourceNumber].filter(isText).join('，'),
        ),
        line('source', '发现时间', form.discoveredAt === undefined ? '' : formatInstant(form.discoveredAt)),
        line('source', '发生日期', [form.occurredFrom, form.occurredTo].filter(isText).join(' 至 ')),
        line('source', '地点', [township === undefined ? undefined : placeName(township.name), form.address].filter(isText).join(' ')),
        line('source', '案情概要', form.facts ?? ''),
        line('item', '职权事项', item === undefined ? (form.item ?? '') : `${item.name}（${item.code}）`),
        line('item', '案由', form.cause ?? ''),
        line(
          'parties',
          '当事人',
          form.parties
            .map(({ kind, name, tradeName }) => [tradeName, name, `（${nameOf(partyKinds, kind ?? '')}）`].filter(isText).join(' '))
            .join('\n'),
        ),
        line('materials', '证据', form.evidence.map(({ name, copies }) => `${name ?? ''} ${copies ?? 1} 份`).join('；')),
        line(
          'materials',
          '涉案物品',
          form.goods.map(({ name, quantity, unit }) => `${name ?? ''} ${quantity ?? ''}${unit ?? ''}`).join('；'),
        ),
        line(
          'materials',
          '措施',
          form.measures.map(({ kind, object }) => `${nameOf(measureKinds, kind ?? '')} ${object ?? ''}`).join('；'),
        ),
        line('officers', '办案人员', named.map(({ name }) => name).join('、')),
      ]}
    />
  );
};

const isText = (part: string | undefined): part is string => part !== undefined && part !== '';
