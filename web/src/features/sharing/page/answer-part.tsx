import { Tag } from 'antd';
import { formatInstant } from '../../../components/format';
import { EmptyState } from '../../../components/empty-state';
import type { Share } from '../share-types';
import { Facts } from './facts';

const Granted = ({ grant }: { readonly grant: NonNullable<Share['grant']> }) => (
  <Facts
    lines={[
      ['答复', grant.conditional ? '附条件同意' : '同意'],
      [
        '同意的字段',
        <span key="fields" className="share-fields">
          {grant.fields.map(({ field, name, masked }) => (
            <Tag key={field}>
              {name}
              {masked && '（脱敏）'}
            </Tag>
          ))}
        </span>,
      ],
      ['同意的记录', grant.records === undefined ? undefined : `${grant.records.byName}：${grant.records.values.join('、')}`],
      ['同意的材料', grant.documents.join('、')],
      ['条件', grant.conditions],
      ['使用到', grant.until],
      ['签发', `${grant.by.name}，${formatInstant(grant.at)}`],
    ]}
  />
);

/** What the provider answered: missing material, more time, a refusal with its ground, the grant. */
export const AnswerPart = ({ share }: { readonly share: Share }) => {
  const { notice, extension, refusal, grant, deliveredAt } = share;
  if (notice === undefined && extension === undefined && refusal === undefined && grant === undefined)
    return <EmptyState text="提供部门还没有答复。" />;
  return (
    <>
      {notice !== undefined && (
        <Facts
          lines={[
            ['一次性告知', `${formatInstant(notice.at)} 告知需要补充：${notice.missing.join('；')}`],
            ['补充情况', notice.suppliedAt === undefined ? '等待需求部门补充' : `${formatInstant(notice.suppliedAt)} ${notice.note ?? ''}`],
          ]}
        />
      )}
      {extension !== undefined && (
        <Facts
          lines={[
            [
              '延长期限',
              `${{ asked: '等待主管部门答复', given: '已延长', declined: '不同意延长' }[extension.outcome]}：${extension.reasons}`,
            ],
            ['主管部门意见', extension.answer],
          ]}
        />
      )}
      {refusal !== undefined && (
        <Facts
          lines={[
            ['不予共享', `${refusal.instrumentName}${refusal.title}${refusal.article}`],
            ['理由', refusal.reasons],
            ['签发', `${refusal.by.name}，${formatInstant(refusal.at)}`],
          ]}
        />
      )}
      {grant !== undefined && <Granted grant={grant} />}
      {deliveredAt !== undefined && <Facts lines={[['提供', formatInstant(deliveredAt)]]} />}
    </>
  );
};
