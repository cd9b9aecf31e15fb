import { Tag } from 'antd';
import { Link } from 'react-router';
import { formatInstant } from '../../../components/format';
import { personalKinds } from '../../../wording/share-codes';
import { nameOf } from '../../../wording/code-set';
import type { Share } from '../share-types';
import { Facts } from './facts';

/** What is asked for and why (政务数据共享条例 20). */
export const AskedPart = ({ share }: { readonly share: Share }) => {
  const { asked, requester, provider, signedBy, requestedAt, draftedBy, draftedAt, className, caseId } = share;
  return (
    <Facts
      lines={[
        ['需求部门', requester.name],
        ['提供部门', provider.name],
        ['共享属性', className],
        ['所要案卷', asked.about],
        [
          '字段',
          <span key="fields" className="share-fields">
            {asked.fields.map(({ field, name, personal, sensitive }) => (
              <Tag key={field}>
                {name}
                {personal !== undefined && `（${nameOf(personalKinds, personal)}${sensitive ? '，敏感' : ''}）`}
              </Tag>
            ))}
          </span>,
        ],
        ['记录', asked.records === undefined ? undefined : `${asked.records.byName}：${asked.records.values.join('、')}`],
        ['材料', asked.documents.join('、')],
        ['使用依据', share.basis],
        ['使用场景', share.scenario],
        ['使用目的', share.purpose],
        ['共享方式', share.modeName],
        ['使用时限', `${share.until} 止`],
        ['为哪个案卷', caseId === undefined ? undefined : <Link to={`/cases/${caseId}`}>查看本机关案卷</Link>],
        ['草拟', `${draftedBy.name}，${formatInstant(draftedAt)}`],
        ['签发', signedBy === undefined ? '尚未签发' : `${signedBy.name}，${requestedAt === undefined ? '' : formatInstant(requestedAt)}`],
      ]}
    />
  );
};
