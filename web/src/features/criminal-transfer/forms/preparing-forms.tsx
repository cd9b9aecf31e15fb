import { Form } from 'antd';
import { useRef } from 'react';
import type { Schemas } from '../../../api/types';
import { newUuid } from '../../../api/uuid';
import { cleanBody } from '../../../components/clean-body';
import { OfficerSelect } from '../../../components/officer-select';
import { SentenceBox } from '../../../components/sentence-box';
import { TextList } from '../../../components/text-list';
import { CommandForm } from '../../case-file/commands/command-form';
import type { CommandFormProps } from '../../case-file/commands/command-form-props';
import { TextItem } from '../../case-file/commands/text-item';
import type { CriminalFormProps } from './criminal-form-props';
import { CriminalSummary } from './criminal-summary';

type TeamBody = Schemas['FormTaskTeamBody'];

const twoOfficers = {
  validator: (_: unknown, chosen: unknown) =>
    Array.isArray(chosen) && chosen.length >= 2 ? Promise.resolve() : Promise.reject(new Error('请选定至少两名执法人员')),
};

export const FormTeamForm = (props: CommandFormProps) => {
  const criminalTransferId = useRef(newUuid()); // one team, however often it is sent
  return (
    <CommandForm<TeamBody>
      {...props}
      initialValues={{ officers: props.file.officers.map(({ id }) => id) }}
      toBody={(values) => ({ ...cleanBody<TeamBody>(values), criminalTransferId: criminalTransferId.current })}
    >
      <SentenceBox>发现涉嫌犯罪的，应当立即指定两名以上执法人员组成专案组，核实情况后提出移送的书面报告，报正职负责人决定。</SentenceBox>
      <Form.Item name="officers" label="专案组成员" required rules={[twoOfficers]} extra="至少两名本机关人员，执法证在有效期内。">
        <OfficerSelect multiple certified />
      </Form.Item>
    </CommandForm>
  );
};

export const ReportForm = (props: CriminalFormProps) => (
  <CommandForm<Schemas['ReportCrimeBody']> {...props} initialValues={{ report: props.file.details.facts }}>
    <SentenceBox>报告由专案组成员提出。正职负责人自接到报告起三日内作出批准或者不批准移送的决定。</SentenceBox>
    <TextItem name="offence" label="涉嫌罪名" max={100} placeholder="例如：滥伐林木罪" />
    <TextItem name="report" label="书面报告" max={5000} rows={6} extra="写明核实的事实、证据和移送建议。" />
    <TextItem name="legalBasis" label="依据" max={1000} rows={2} placeholder="刑法条文和立案追诉标准" />
  </CommandForm>
);

export const NameActingHeadForm = (props: CriminalFormProps) => (
  <CommandForm<Schemas['NameActingHeadBody']> {...props}>
    <SentenceBox>只有正职负责人或者主持工作的负责人可以决定是否移送。正职不能履职时，由正职指定主持工作的负责人并写明依据。</SentenceBox>
    <Form.Item name="officer" label="主持工作的负责人" rules={[{ required: true, message: '请选择主持工作的负责人' }]}>
      <OfficerSelect filter={({ roles }) => roles.includes('leader')} />
    </Form.Item>
    <TextItem name="basis" label="主持工作的依据" max={1000} rows={2} placeholder="任职文件或者会议纪要的文号" />
  </CommandForm>
);

export const ApproveTransferForm = (props: CriminalFormProps) => (
  <CommandForm<Schemas['ApproveTransferBody']> {...props}>
    <SentenceBox>由您本人决定，副职不能代为决定。批准以后，应当在二十四小时内移送公安机关。</SentenceBox>
    <CriminalSummary transfer={props.transfer} />
    <TextItem name="opinion" label="决定意见" max={1000} rows={2} required={false} placeholder="可不填" />
  </CommandForm>
);

export const RefuseTransferForm = (props: CriminalFormProps) => (
  <CommandForm<Schemas['CriminalReasonsBody']> {...props} danger>
    <SentenceBox>不批准移送的，理由记录在案，本案恢复行政办理。应当移送而不移送的，依规定追究责任。</SentenceBox>
    <CriminalSummary transfer={props.transfer} />
    <TextItem name="reasons" label="不移送的理由" max={3000} rows={4} />
  </CommandForm>
);

export const SupplyMaterialsForm = (props: CriminalFormProps) => {
  const missing = props.transfer.supplement?.missing ?? [];
  return (
    <CommandForm<Schemas['SupplyMaterialsBody']> {...props} initialValues={{ supplied: [...missing] }}>
      <SentenceBox title="公安机关要求补正">{missing.map((item, index) => `${index + 1}. ${item}`).join('\n')}</SentenceBox>
      <TextList name="supplied" label="补正的材料" addText="再加一项" max={300} most={50} />
      <TextItem name="note" label="说明" max={1000} rows={2} required={false} />
    </CommandForm>
  );
};
