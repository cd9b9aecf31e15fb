import { Tag } from 'antd';
import { formatInstant } from '../../../components/format';
import type { SharedContent } from '../share-types';
import { Facts } from './facts';

/** The granted fields of the granted records, and the documents. */
export const ContentView = ({ content: { records, documents } }: { readonly content: SharedContent }) => (
  <>
    {records.map(({ record, fields }) => (
      <div key={record} className="share-record">
        <h3>{record === 'case' ? '案卷信息' : `记录 ${record}`}</h3>
        <Facts
          lines={fields.map(({ name, value, masked }) => [
            name,
            <span key={name}>
              {value === '' ? '（空）' : value} {masked && <Tag>已脱敏</Tag>}
            </span>,
          ])}
        />
      </div>
    ))}
    {documents.map(({ asked, name, copies, pages, collectedAt }) => (
      <div key={`${asked}${name}`} className="share-record">
        <h3>{name}</h3>
        <Facts
          lines={[
            ['申请的材料', asked],
            ['份数', `${copies} 份${pages === undefined ? '' : `，${pages} 页`}`],
            ['取得时间', formatInstant(collectedAt)],
          ]}
        />
      </div>
    ))}
  </>
);
