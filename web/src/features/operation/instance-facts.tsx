import { Descriptions, Tag } from 'antd';
import type { OperationStatus } from './operation-types';
import { formatSecond } from '../../components/format';
import { nameOf } from '../../wording/code-set';
import { checkNames, storeNames } from '../../wording/operation-codes';
import { durationText } from './duration-text';

/** The program that answered, and what it stands on. */
export const InstanceFacts = ({ status: { at, instance, stallSeconds } }: { readonly status: OperationStatus }) => (
  <Descriptions
    size="small"
    column={{ xs: 1, md: 2 }}
    items={[
      { key: 'version', label: '程序版本', children: instance.version },
      { key: 'node', label: 'Node.js', children: instance.node },
      {
        key: 'started',
        label: '启动时间',
        children: `${formatSecond(instance.startedAt)}（已运行 ${durationText(Date.parse(at) - Date.parse(instance.startedAt))}）`,
      },
      { key: 'store', label: '案卷记录存放在', children: nameOf(storeNames, instance.store) },
      { key: 'pages', label: '打开的页面', children: `${instance.pagesOpen} 个` },
      { key: 'stall', label: '停滞警报', children: `有记录等待而 ${durationText(stallSeconds * 1000)}没有推进` },
      {
        key: 'checks',
        label: '检查',
        span: 'filled' as const,
        children: (
          <span className="operation-checks">
            {instance.checks.map(({ name, ok }) => (
              <Tag key={name} color={ok ? 'success' : 'error'}>
                {nameOf(checkNames, name)}
                {ok ? '正常' : '异常'}
              </Tag>
            ))}
          </span>
        ),
      },
    ]}
  />
);
