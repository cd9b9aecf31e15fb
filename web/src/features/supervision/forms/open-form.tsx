import { Form, Select } from 'antd';
import { useRef } from 'react';
import type { CaseClock, Schemas } from '../../../api/types';
import { newUuid } from '../../../api/uuid';
import { usePosition } from '../../../app/user-context';
import { cleanBody } from '../../../components/clean-body';
import { optionsOf } from '../../../wording/code-set';
import { supervisionSources } from '../../../wording/supervision-codes';
import { CommandForm } from '../../case-file/commands/command-form';
import type { CommandFormProps } from '../../case-file/commands/command-form-props';
import { TextItem } from '../../case-file/commands/text-item';
import { dueText } from '../overdue-text';
import { ArticleLine } from './article-line';
import { LETTER_RULES, LetterKindItem, UrgentItem, useLetterKind } from './letter-form';
import { partBody, partsOf } from '../parts';
import { type OpenValues, owedOf, owingOrgans, unrecordedClocks } from './open-matter';
import { PaperFields } from './paper-fields';
import { letterText, noticeText } from './paper-texts';
import { basisText, usePaperFacts } from './use-paper-facts';

type OpenBody = Schemas['OpenSupervisionBody'];

const NOBODY = { id: '', name: '（请选择被督办机关）' };
const clockText = ({ organ, name, due }: CaseClock): string => `${organ.name}：${name}，${dueText(due)} 到期`;

/** 发起督办: for a failing that no recorded miss has opened; it begins with a letter. */
export const OpenSupervisionForm = (props: CommandFormProps) => {
  const { file } = props;
  const [form] = Form.useForm<OpenValues>();
  const own = usePosition()?.organId;
  const proposed = useLetterKind();
  const supervisionId = useRef(newUuid()); // one supervision, however often it is sent
  const clocks = unrecordedClocks(file, own);
  const organs = owingOrgans(file, own);
  const kind = (Form.useWatch('kind', form) as OpenBody['kind'] | undefined) ?? proposed;
  const clockId: string | undefined = Form.useWatch('clock', form);
  const organId: string | undefined = Form.useWatch('organ', form);
  const failing = (Form.useWatch('failing', form) as string | undefined) ?? '';
  const clock = clocks.find((known) => known.clock === clockId);
  const facts = usePaperFacts(
    file,
    owedOf(organs.find(({ id }) => id === organId) ?? NOBODY, failing, clock),
    Form.useWatch('respondBy', form),
  );
  const parts = partsOf(file);
  const takeClock = (id: string | undefined): void => {
    const taken = clocks.find((known) => known.clock === id);
    if (taken === undefined) return;
    const basis = basisText(owedOf(taken.organ, '', taken));
    form.setFieldsValue({
      organ: taken.organ.id,
      source: 'overdue-duty',
      failing: `未按期${taken.name}`,
      ...(basis === undefined ? {} : { legalBasis: basis }),
    });
  };
  return (
    <CommandForm<OpenValues, OpenBody>
      {...props}
      form={form}
      initialValues={{ kind: proposed, ...(organs.length === 1 && organs[0] !== undefined ? { organ: organs[0].id } : {}) }}
      toBody={({ part, ...values }) => ({
        ...cleanBody<OpenBody>(values),
        ...partBody(part),
        supervisionId: supervisionId.current,
      })}
    >
      <p className="form-note muted">已经记录逾期的职责，请在该督办下催办或者发文；这里用于其他没有履行的职责。</p>
      {clocks.length > 0 && (
        <Form.Item name="clock" label="逾期而尚未记录的期限" extra="选择后，机关、职责和依据按期限填写。">
          <Select
            allowClear
            placeholder="不是这些期限的，不选"
            options={clocks.map((known) => ({ value: known.clock, label: clockText(known) }))}
            onChange={takeClock}
          />
        </Form.Item>
      )}
      <Form.Item name="organ" label="被督办机关" rules={[{ required: true, message: '请选择被督办机关' }]}>
        <Select
          disabled={clock !== undefined}
          placeholder="选择本案的经办机关"
          options={organs.map(({ id, name }) => ({ value: id, label: name }))}
        />
      </Form.Item>
      <Form.Item
        name="source"
        label="线索来源"
        rules={[{ required: true, message: '请选择线索来源' }]}
        extra={<ArticleLine rule="SUP-20" />}
      >
        <Select placeholder="选择" options={optionsOf(supervisionSources)} />
      </Form.Item>
      <TextItem name="failing" label="未履行的职责" max={500} placeholder="一句话写明没有做什么" />
      {parts.length > 0 && clock === undefined && (
        <Form.Item name="part" label="所涉的移送、协商或者争议">
          <Select allowClear placeholder="与这些无关的，不选" options={[...parts]} />
        </Form.Item>
      )}
      <LetterKindItem />
      <ArticleLine rule={LETTER_RULES[kind]} />
      {clock !== undefined && <UrgentItem due={clock.due} />}
      <PaperFields
        form={form}
        template={kind === 'notice' ? noticeText(facts) : letterText(facts)}
        organ={organId}
        countyParameter={clock?.label.includes('县级参数') === true}
      />
    </CommandForm>
  );
};
