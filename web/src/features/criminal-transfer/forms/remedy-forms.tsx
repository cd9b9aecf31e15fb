import type { Schemas } from '../../../api/types';
import { SentenceBox } from '../../../components/sentence-box';
import { CommandForm } from '../../case-file/commands/command-form';
import { TextItem } from '../../case-file/commands/text-item';
import type { CriminalFormProps } from './criminal-form-props';
import { CriminalSummary } from './criminal-summary';
import { OrganItem } from './organ-item';

const NUMBERED = '不填则由平台按本机关当年顺序编号。';

export const ReconsiderForm = (props: CriminalFormProps) => (
  <CommandForm<Schemas['RequestReconsiderationBody']> {...props}>
    <SentenceBox>
      向作出不予立案决定的公安机关提请复议；也可以不提请复议，直接建议检察院立案监督。期限按两种读法都已届满的，不能再提请。
    </SentenceBox>
    <CriminalSummary transfer={props.transfer} />
    <TextItem name="reasons" label="提请复议的理由" max={3000} rows={4} />
    <TextItem name="documentNumber" label="提请复议书文号" max={100} required={false} extra={NUMBERED} />
  </CommandForm>
);

export const ProposeSupervisionForm = (props: CriminalFormProps) => (
  <CommandForm<Schemas['ProposeSupervisionBody']> {...props} initialValues={{ to: 'sy-jcy' }}>
    <SentenceBox>检察院收到建议后可以查看案卷，要求公安机关说明不立案理由，认为理由不能成立的通知公安机关立案。</SentenceBox>
    <CriminalSummary transfer={props.transfer} />
    <OrganItem label="检察院" kinds={['procuratorate']} />
    <TextItem name="reasons" label="建议立案监督的理由" max={3000} rows={4} />
    <TextItem name="documentNumber" label="立案监督建议书文号" max={100} required={false} extra={NUMBERED} />
  </CommandForm>
);

export const DemandReasonsForm = (props: CriminalFormProps) => (
  <CommandForm<Schemas['CriminalNumberBody']> {...props}>
    <SentenceBox>公安机关应当在七日内书面说明不立案的理由。</SentenceBox>
    <CriminalSummary transfer={props.transfer} />
    <TextItem name="documentNumber" label="要求说明不立案理由通知书文号" max={100} />
  </CommandForm>
);

export const FilingNoticeForm = (props: CriminalFormProps) => (
  <CommandForm<Schemas['CriminalPaperBody']> {...props}>
    <SentenceBox>认为不立案理由不能成立的，通知公安机关立案；公安机关应当在十五日内立案。</SentenceBox>
    <CriminalSummary transfer={props.transfer} />
    <TextItem name="reasons" label="理由" max={3000} rows={4} />
    <TextItem name="documentNumber" label="通知立案书文号" max={100} />
  </CommandForm>
);

export const EndorseForm = (props: CriminalFormProps) => (
  <CommandForm<Schemas['CriminalPaperBody']> {...props} danger>
    <SentenceBox>认定不立案理由成立后，移送机关恢复行政处理。</SentenceBox>
    <CriminalSummary transfer={props.transfer} />
    <TextItem name="reasons" label="理由" max={3000} rows={4} />
    <TextItem name="documentNumber" label="文号" max={100} />
  </CommandForm>
);

export const ResumeForm = (props: CriminalFormProps) => (
  <CommandForm<Schemas['CriminalReasonsBody']> {...props}>
    <SentenceBox>恢复后不能再对这次不予立案提请复议或者建议立案监督；本机关依法处理，应当处罚的给予处罚。</SentenceBox>
    <TextItem name="reasons" label="恢复行政处理的理由" max={3000} rows={3} />
  </CommandForm>
);
