import { EyeInvisibleOutlined } from '@ant-design/icons';
import { Descriptions, Tag } from 'antd';
import type { Schemas } from '../../../api/types';
import { nameOf } from '../../../wording/code-set';
import { partyKinds } from '../../../wording/case-codes';

type Party = Schemas['PartyDto'];

const LABELS = [
  ['tradeName', '字号'],
  ['name', '姓名或名称'],
  ['idNumber', '公民身份号码'],
  ['uscc', '统一社会信用代码'],
  ['representative', '法定代表人或负责人'],
  ['phone', '联系电话'],
  ['address', '住址'],
] as const;

/** Parties; personal data only for those who need it, and said so where it is hidden. */
export const PartyCards = ({ parties }: { readonly parties: readonly Party[] }) => {
  if (parties.length === 0) return <p className="muted">当事人尚不明确。</p>;
  return (
    <>
      {parties.some(({ masked }) => masked) && (
        <p className="muted">
          <EyeInvisibleOutlined aria-hidden /> 部分个人信息已对您的岗位隐藏（只向办理本案所需的人员显示）。
        </p>
      )}
      {parties.map((party) => (
        <Descriptions
          key={party.partyId}
          className="party-card print-block"
          size="small"
          bordered
          column={{ xs: 1, sm: 1, md: 2 }}
          title={<Tag>{nameOf(partyKinds, party.kind)}</Tag>}
          items={LABELS.flatMap(([field, label]) => (party[field] === undefined ? [] : [{ key: field, label, children: party[field] }]))}
        />
      ))}
    </>
  );
};
