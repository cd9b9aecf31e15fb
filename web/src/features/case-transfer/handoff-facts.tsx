import { Descriptions } from 'antd';
import type { Handoff } from '../../api/types';
import { CitedText } from '../../components/citation/cited-text';

const pairsOf = ({
  reasonName,
  explanation,
  legalBasis,
  receiverReason,
  officers,
  contactName,
  contactPhone,
  supplement,
  defects,
}: Handoff): readonly (readonly [string, string])[] => [
  ['移送理由', reasonName],
  ['移送说明', explanation],
  ['移送依据', legalBasis],
  ...(receiverReason === undefined ? [] : [['选择该机关的理由', receiverReason] as const]),
  ['移送人员', officers.map(({ name, certificate }) => (certificate === undefined ? name : `${name}（${certificate}）`)).join('、')],
  ['联系人', `${contactName} ${contactPhone}`],
  ...(supplement === undefined ? [] : [['要求补正', supplement.missing.map((item, index) => `${index + 1}. ${item}`).join('\n')] as const]),
  ...(defects === undefined ? [] : [['材料缺陷说明', defects] as const]),
];

export const HandoffFacts = ({ handoff }: { readonly handoff: Handoff }) => (
  <Descriptions
    size="small"
    bordered
    column={1}
    items={pairsOf(handoff).map(([label, text]) => ({
      key: label,
      label,
      children: (
        <span className="pre-line">
          <CitedText text={text} on={handoff.sentAt} />
        </span>
      ),
    }))}
  />
);
