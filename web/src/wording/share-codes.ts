import type { Schemas } from '../api/types.js';
import type { CodeSet } from './code-set.js';

/** 个人信息和商业秘密的种类，生态环境行政处罚办法 64 */
export const personalKinds: CodeSet<NonNullable<Schemas['DataFieldDto']['personal']>> = {
  name: '姓名',
  'id-number': '证件号码',
  phone: '联系方式',
  address: '住址',
  'birth-date': '出生日期',
  account: '银行账户',
  health: '健康信息',
  property: '财产信息',
  'trade-secret': '商业秘密',
};

export const shareModes: CodeSet<Schemas['DraftShareRequestBody']['mode']> = { view: '在线查阅', interface: '服务接口' };

/** 不予共享的依据，政务数据共享条例 14 */
export const refusalInstruments: CodeSet<Schemas['RefuseShareBody']['instrument']> = {
  law: '法律',
  'administrative-regulation': '行政法规',
  'state-council-decision': '国务院决定',
  'lower-rule': '规章或者规范性文件',
  none: '没有明确规定',
};

/** 终止共享的正当理由，政务数据共享条例 27 */
export const recallGrounds: CodeSet<NonNullable<Schemas['RecallShareBody']['ground']>> = {
  'purpose-achieved': '共享目的已实现',
  'purpose-impossible': '共享目的无法实现',
  'no-longer-necessary': '为实现共享目的不再必要',
  'law-changed': '法律法规或者职责变化',
  'security-incident': '发生数据安全事件',
};

export const coordinationOutcomes: CodeSet<Schemas['CoordinateShareBody']['outcome']> = {
  share: '应当共享',
  'not-share': '不予共享',
  'no-agreement': '未达成一致，报本级人民政府决定',
};
export const decisionOutcomes: CodeSet<Schemas['DecideShareBody']['outcome']> = { share: '应当共享', 'not-share': '不予共享' };
