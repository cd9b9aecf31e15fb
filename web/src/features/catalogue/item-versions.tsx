import { Descriptions, Tag } from 'antd';
import { CitedText } from '../../components/citation/cited-text';
import type { CatalogueItem } from './catalogue-types';
import { ItemStanding } from './item-standing';
import { isInForce, validityText } from './validity';

/** Every wording of the item; the one of the day is marked. */
export const ItemVersions = ({ versions, asOf }: { readonly versions: readonly CatalogueItem[]; readonly asOf: string }) => (
  <section>
    <h3>事项内容</h3>
    {versions.toReversed().map((item) => (
      <Descriptions
        key={item.validFrom}
        className="item-version"
        bordered
        size="small"
        column={1}
        title={
          <>
            {validityText(item)} {isInForce(item, asOf) && <Tag color="blue">{asOf} 有效</Tag>} <ItemStanding item={item} />
          </>
        }
        items={[
          { key: 'name', label: '事项', children: item.name },
          { key: 'domain', label: '领域', children: item.domain },
          {
            key: 'basis',
            label: '法律依据',
            children: <CitedText text={item.legalBasis} on={isInForce(item, asOf) ? asOf : item.validFrom} />,
          },
          ...(item.basisInForceFrom === undefined && item.basisInForceTo === undefined
            ? []
            : [
                {
                  key: 'period',
                  label: '依据施行期间',
                  children: `${item.basisInForceFrom ?? '（起始未核对）'} 至 ${item.basisInForceTo ?? '今'}`,
                },
              ]),
          ...(item.basisNote === undefined ? [] : [{ key: 'note', label: '说明', children: item.basisNote }]),
          ...(item.severity === undefined ? [] : [{ key: 'severity', label: '处罚种类和幅度', children: item.severity }]),
          { key: 'rule', label: '程序规定', children: item.sectorRuleName },
        ]}
      />
    ))}
  </section>
);
