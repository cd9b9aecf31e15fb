import { Form, Radio } from 'antd';
import { useRef } from 'react';
import type { CaseDetail, Schemas } from '../../../api/types';
import { newUuid } from '../../../api/uuid';
import { cleanBody } from '../../../components/clean-body';
import { SentenceBox } from '../../../components/sentence-box';
import { TextList } from '../../../components/text-list';
import { YuanInput } from '../../../components/yuan-input';
import { optionsOf } from '../../../wording/code-set';
import { misconductReceivers, returnGrounds } from '../../../wording/criminal-codes';
import { CommandForm } from '../../case-file/commands/command-form';
import type { CommandFormProps } from '../../case-file/commands/command-form-props';
import { TextItem } from '../../case-file/commands/text-item';
import type { CriminalFormProps } from './criminal-form-props';
import { GoodsItems, itemsFor } from './goods-items';
import { ADMINISTRATIVE, OrganItem } from './organ-item';

type HandOverBody = Schemas['HandOverItemsBody'];
type ReturnBody = Schemas['ReturnToAdministrationBody'];

export const HandOverForm = (props: CriminalFormProps) => {
  const { goods, parties } = props.file;
  return (
    <CommandForm<HandOverBody>
      {...props}
      initialValues={{ items: itemsFor(goods), materials: ['案卷材料'] }}
      toBody={(values) => ({ items: [], materials: [], ...cleanBody<Partial<HandOverBody>>(values) }) as HandOverBody}
    >
      <SentenceBox>
        全部涉案物品和与案件有关的其他材料一并移交，办结交接手续；对物品的查封、扣押、登记保存随之转由公安机关处理。
      </SentenceBox>
      <GoodsItems goods={goods} />
      <TextList name="materials" label="移交的材料" addText="再加一项" max={300} most={100} />
      <TextItem name="receivedBy" label="公安机关接收人" max={100} />
      <TextItem
        name="partyTold"
        label="书面告知当事人的情况"
        max={500}
        rows={2}
        required={goods.length > 0 && parties.length > 0}
        placeholder="例如：4月24日直接送达《涉案财物移送告知书》"
      />
    </CommandForm>
  );
};

export const PassOnForm = (props: CriminalFormProps) => {
  const prosecuting = props.transfer.state === 'filed';
  return (
    <CommandForm<Schemas['PassOnBody']> {...props} initialValues={{ to: prosecuting ? 'sy-jcy' : 'sy-fy' }}>
      <SentenceBox>{prosecuting ? '移送检察院审查起诉后，检察院成为责任机关。' : '提起公诉后，法院成为责任机关。'}</SentenceBox>
      <OrganItem label={prosecuting ? '检察院' : '法院'} kinds={[prosecuting ? 'procuratorate' : 'court']} />
      <TextItem name="documentNumber" label={prosecuting ? '移送审查起诉意见书文号' : '起诉书文号'} max={100} />
    </CommandForm>
  );
};

const heldElsewhere = ({ goods }: CaseDetail): CaseDetail['goods'] => goods.filter(({ heldBy }) => heldBy !== undefined);

const ReturnFields = ({ file }: { readonly file: CaseDetail }) => (
  <>
    <SentenceBox>不追究刑事责任但应当给予行政处罚的，及时移送行政机关。移送后，所选机关成为责任机关，依法处理。</SentenceBox>
    <Form.Item name="ground" label="移送行政机关的情形" rules={[{ required: true, message: '请选择情形' }]}>
      <Radio.Group className="choice-lines" options={optionsOf(returnGrounds)} />
    </Form.Item>
    <OrganItem label="行政机关" kinds={ADMINISTRATIVE} />
    <TextItem name="reasons" label="理由" max={3000} rows={3} />
    <TextItem name="documentNumber" label="文号" max={100} />
    <GoodsItems goods={heldElsewhere(file)} />
  </>
);

const returnBody = (values: ReturnBody): ReturnBody => ({ items: [], ...cleanBody<Partial<ReturnBody>>(values) }) as ReturnBody;

export const ReturnForm = (props: CriminalFormProps) => (
  <CommandForm<ReturnBody>
    {...props}
    initialValues={{ to: props.transfer.organ.id, items: itemsFor(heldElsewhere(props.file)) }}
    toBody={returnBody}
  >
    <ReturnFields file={props.file} />
  </CommandForm>
);

/** A matter that began with police, prosecutor or judge; the id is chosen here, so that a repeated request hands it over once. */
export const DirectReturnForm = (props: CommandFormProps) => {
  const criminalTransferId = useRef(newUuid());
  const command = { ...props.command, criminalTransferId: criminalTransferId.current };
  return (
    <CommandForm<ReturnBody> {...props} command={command} initialValues={{ ground: 'administrative-matter' }} toBody={returnBody}>
      <ReturnFields file={props.file} />
    </CommandForm>
  );
};

export const ConcludeCriminalForm = (props: CriminalFormProps) => (
  <CommandForm<Schemas['ConcludeCriminalCaseBody']> {...props}>
    <SentenceBox>
      刑事程序终结、没有需要行政机关处理的事项时记录，案卷随之结案。需要给予行政处罚的，请办理「移送行政机关处理」。
    </SentenceBox>
    <TextItem name="result" label="处理结果" max={2000} rows={3} />
    <TextItem name="resultNumber" label="文号" max={100} required={false} />
    <Form.Item name="criminalFineFen" label="判处的罚金" extra="移送前已经缴纳的罚款依法折抵。">
      <YuanInput />
    </Form.Item>
  </CommandForm>
);

export const ReferMisconductForm = (props: CriminalFormProps) => (
  <CommandForm<Schemas['ReferMisconductBody']> {...props} initialValues={{ to: 'supervision-commission' }}>
    <SentenceBox>这里只记录线索已经移送，不写人员姓名和线索内容：案卷各方都能看到这条记录。</SentenceBox>
    <Form.Item name="to" label="接收机关" rules={[{ required: true, message: '请选择接收机关' }]}>
      <Radio.Group options={optionsOf(misconductReceivers)} />
    </Form.Item>
    <TextItem name="documentNumber" label="移送函文号" max={100} />
  </CommandForm>
);
