import type { Schemas } from '../api/types';
import type { CodeSet } from './code-set';

/** Which engine holds the record. */
export const storeNames: CodeSet<Schemas['InstanceDto']['store']> = {
  postgresql: 'PostgreSQL',
  eventstoredb: 'EventStoreDB',
  memory: '内存（不保存）',
};

/** What must hold before an instance serves. */
export const checkNames: CodeSet = {
  database: '数据库连接',
  migrations: '数据库结构',
  projections: '列表更新',
  record: '案卷记录',
  staying: '持续服务',
};
