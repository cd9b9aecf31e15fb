import { useQuery } from '@tanstack/react-query';
import { Alert, Button, Form, Input, Radio, Select } from 'antd';
import { Link } from 'react-router';
import type { Schemas } from '../../../api/types';
import { today } from '../../../components/county-time';
import { formatInstant } from '../../../components/format';
import { OrgansSelect } from '../../../components/organ-select';
import { SentenceBox } from '../../../components/sentence-box';
import { caseSources } from '../../../wording/case-codes';
import { optionsOf } from '../../../wording/code-set';
import { TextItem } from '../../case-file/commands/text-item';
import { proposalQuery } from '../whistle-queries';
import { whistleComplexities, whistleUrgencies } from '../whistle-codes';
import { ItemsSelect } from './items-select';

/** The form keeps the departments and what each is asked for apart, so that one may be chosen before it is written. */
export interface WhistleDraftForm extends Omit<Schemas['ReviseWhistleBody'], 'calls'> {
  readonly organs: readonly string[];
  readonly asks: Readonly<Record<string, string>>;
}

export const draftBody = ({ organs, asks, ...rest }: WhistleDraftForm): Schemas['ReviseWhistleBody'] => ({
  ...rest,
  calls: organs.map((organ) => ({ organ, asks: (asks[organ] ?? '').trim() })),
});

/** Where the time comes from that the choice sets; the page of the whistle shows the date. */
const Period = ({ rule }: { readonly rule: string }) => (
  <>
    期限为县级参数，从吹哨起算：<Link to={`/clocks?rule=${rule}`}>{rule}</Link>
  </>
);

/** Whom the lists name for the chosen items, each with one click. */
const Proposal = ({ items, organs, onTake }: { items: readonly string[]; organs: readonly string[]; onTake: (ids: string[]) => void }) => {
  const { data } = useQuery(proposalQuery(items));
  if (items.length === 0 || data === undefined) return null;
  const missing = data.departments.filter(({ organ }) => !organs.includes(organ.id));
  return (
    <>
      {data.repeatOf !== undefined && (
        <Alert
          type="warning"
          showIcon
          className="problem-alert"
          title={`本乡镇就同一事项已于 ${formatInstant(data.repeatOf.blownAt)} 吹过哨，再吹将标为重复吹哨。`}
          description={<Link to={`/whistles/${data.repeatOf.whistleId}`}>查看前一次</Link>}
        />
      )}
      <SentenceBox title="权责清单的建议">
        {data.matters.map(({ item, itemName, sentence }) => (
          <div key={item}>
            {itemName}：{sentence}
          </div>
        ))}
        {missing.length > 0 && (
          <Button size="small" onClick={() => onTake([...organs, ...missing.map(({ organ }) => organ.id)])}>
            呼叫{missing.map(({ organ }) => organ.name).join('、')}
          </Button>
        )}
      </SentenceBox>
    </>
  );
};

/** What is asked of each department that was chosen. */
const Asks = ({ organs, names }: { readonly organs: readonly string[]; readonly names: ReadonlyMap<string, string> }) => (
  <>
    {organs.map((organ, index) => (
      <div key={organ} className="whistle-asks">
        <TextItem
          name={['asks', organ]}
          label={`${names.get(organ) ?? organ}：要求做什么${index === 0 ? '（列首位，首接负责）' : ''}`}
          max={1000}
          rows={1}
        />
      </div>
    ))}
  </>
);

interface DraftFieldsProps {
  /** Names of organs that may be called. */
  readonly names: ReadonlyMap<string, string>;
}

/** The fields of a whistle, in the order in which an officer on the spot knows them. */
export const DraftFields = ({ names }: DraftFieldsProps) => {
  const form = Form.useFormInstance<WhistleDraftForm>();
  const items = (Form.useWatch('items', form) as string[] | undefined) ?? [];
  const organs = (Form.useWatch('organs', form) as string[] | undefined) ?? [];
  const urgency = Form.useWatch('urgency', form);
  const complexity = Form.useWatch('complexity', form);
  return (
    <>
      <TextItem name="title" label="标题" max={200} placeholder="哪里、什么事" />
      <TextItem name="address" label="地点" max={200} placeholder="村组、路段或明显标志物" />
      <TextItem name="facts" label="情况" max={5000} rows={3} placeholder="现场看到什么，已经做了什么" />
      <TextItem name="beyond" label="本级解决不了的原因" max={1000} rows={1} placeholder="超出职权，或者缺少手段" />
      <Form.Item name="items" label="涉及事项" rules={[{ required: true, message: '请至少选择一个事项' }]}>
        <ItemsSelect asOf={today()} />
      </Form.Item>
      <Proposal items={items} organs={organs} onTake={(ids) => form.setFieldValue('organs', ids)} />
      <Form.Item name="organs" label="呼叫部门" rules={[{ required: true, message: '请至少选择一个部门' }]}>
        <OrgansSelect filter={({ id }) => names.has(id)} placeholder="可选几个部门，列首位的首接负责" />
      </Form.Item>
      <Asks organs={organs} names={names} />
      <div className="whistle-two">
        <Form.Item
          name="urgency"
          label="缓急"
          rules={[{ required: true }]}
          extra={<Period rule={urgency === 'urgent' ? 'SY-WHISTLE-U' : 'SY-WHISTLE'} />}
        >
          <Radio.Group options={optionsOf(whistleUrgencies)} />
        </Form.Item>
        <Form.Item
          name="complexity"
          label="繁简"
          rules={[{ required: true }]}
          extra={<Period rule={complexity === 'simple' ? 'YZ-1S' : 'YZ-1'} />}
        >
          <Radio.Group options={optionsOf(whistleComplexities)} />
        </Form.Item>
        <Form.Item name="source" label="来源" rules={[{ required: true }]}>
          <Select showSearch={{ optionFilterProp: 'label' }} options={optionsOf(caseSources)} />
        </Form.Item>
        <Form.Item name="sourceNumber" label="来源编号">
          <Input maxLength={100} placeholder="工单号等，没有可不填" />
        </Form.Item>
        <TextItem name="contactName" label="现场联系人" max={50} />
        <TextItem name="contactPhone" label="联系电话" max={50} />
      </div>
    </>
  );
};
