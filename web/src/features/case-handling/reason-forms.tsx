import type { Schemas } from '../../api/types';
import { SentenceBox } from '../../components/sentence-box';
import { CommandForm } from '../case-file/commands/command-form';
import type { CommandFormProps } from '../case-file/commands/command-form-props';
import { TextItem } from '../case-file/commands/text-item';

type Reason = Schemas['ReasonBody'];

export const DoubtCompetenceForm = (props: CommandFormProps) => (
  <CommandForm<Reason> {...props}>
    <SentenceBox title="当前的管辖判断">{props.file.competence?.sentence ?? '尚无管辖判断。'}</SentenceBox>
    <p className="muted">确认后，移送期限即从此时起算；期限和依据见案卷的“期限”一节。</p>
    <TextItem name="reason" label="认为不属本机关管辖的理由" max={2000} rows={3} />
  </CommandForm>
);

export const DeclineFilingForm = (props: CommandFormProps) => (
  <CommandForm<Reason> {...props} danger>
    <SentenceBox>不予立案须说明理由；案件由其他机关移送来的，还应反馈移送机关。</SentenceBox>
    <TextItem name="reason" label="不予立案的理由" max={2000} rows={3} />
  </CommandForm>
);

export const CloseForm = (props: CommandFormProps) => (
  <CommandForm<Reason> {...props}>
    <TextItem name="reason" label="结案理由" max={2000} rows={2} />
  </CommandForm>
);

export const ReturnEntrustedForm = (props: CommandFormProps) => (
  <CommandForm<Reason> {...props}>
    <SentenceBox>委托事项由委托机关作为执法主体，交回属于内部交接，不是移送。</SentenceBox>
    <TextItem name="reason" label="交回理由" max={2000} rows={3} />
  </CommandForm>
);

export const NumberForm = (props: CommandFormProps) => (
  <CommandForm<Schemas['NumberBody']> {...props}>
    <TextItem name="number" label="案号" max={100} extra="本机关自己的案号，例如 〔2026〕第 3 号，年份用六角括号。" />
  </CommandForm>
);

export const SuspectCrimeForm = (props: CommandFormProps) => (
  <CommandForm<Schemas['SuspectCrimeBody']> {...props} danger>
    <SentenceBox>发现涉嫌犯罪的，应当移送公安机关，不得以行政处罚代替移送。记录后，本案不能再作行政移送。</SentenceBox>
    <TextItem name="facts" label="涉嫌犯罪的事实" max={3000} rows={4} />
  </CommandForm>
);
