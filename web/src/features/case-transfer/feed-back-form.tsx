import type { Schemas } from '../../api/types';
import { formatDate, formatYuan } from '../../components/format';
import { cleanBody } from '../../components/clean-body';
import { nameOf } from '../../wording/code-set';
import { penaltyKinds, resultKinds } from '../../wording/case-codes';
import { CommandForm } from '../case-file/commands/command-form';
import type { HandoffFormProps } from '../case-file/commands/command-form-props';
import { TextItem } from '../case-file/commands/text-item';

type FeedBackBody = Schemas['FeedBackBody'];
type Values = Omit<FeedBackBody, 'of'>;

const ownRecord = ({ file, handoff }: HandoffFormProps) => file.organs.find(({ organ }) => organ.id === handoff.to.id);

const filingSentence = (props: HandoffFormProps): string => {
  const record = ownRecord(props);
  if (record?.filedAt !== undefined)
    return `本机关已于 ${formatDate(record.filedAt)} 立案${record.number === undefined ? '' : `，案号 ${record.number}`}。`;
  if (record?.notFiledAt !== undefined)
    return `本机关于 ${formatDate(record.notFiledAt)} 决定不予立案，理由：${record.notFiledReasons ?? ''}`;
  return '';
};

const resultSentence = (props: HandoffFormProps): string => {
  const conclusion = ownRecord(props)?.conclusion;
  if (conclusion === undefined) return '';
  const { at, result, penalties, fineFen, decisionNumber, summary } = conclusion;
  const parts = [
    nameOf(resultKinds, result),
    ...penalties.map((kind) => nameOf(penaltyKinds, kind)),
    ...(fineFen === undefined ? [] : [formatYuan(fineFen)]),
  ];
  return `${formatDate(at)} 作出处理：${parts.join('，')}${decisionNumber === undefined ? '' : `（${decisionNumber}）`}。${summary}`;
};

/** Prefilled from what the receiver did, so that nothing has to be typed twice. */
const feedBackForm = (of: FeedBackBody['of'], sentenceOf: (props: HandoffFormProps) => string) => {
  const FeedBackForm = (props: HandoffFormProps) => (
    <CommandForm<Values, FeedBackBody>
      {...props}
      initialValues={{ content: sentenceOf(props) }}
      toBody={(values) => ({ ...cleanBody<Values>(values), of })}
    >
      <p>
        反馈给移送机关：<strong>{props.handoff.from.name}</strong>
      </p>
      <TextItem name="content" label="反馈内容" max={3000} rows={4} />
      <TextItem name="documentNumber" label="反馈函文号" max={100} required={false} />
    </CommandForm>
  );
  return FeedBackForm;
};

export const FeedBackFilingForm = feedBackForm('filing', filingSentence);
export const FeedBackResultForm = feedBackForm('result', resultSentence);
