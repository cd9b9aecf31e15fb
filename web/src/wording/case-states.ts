import type { paths } from '../api/schema';
import type { CodeSet } from './code-set';

export type CaseStateCode = NonNullable<NonNullable<paths['/api/cases']['get']['parameters']['query']>['state']>;

/** Where a file stands, as lists name and filter it. */
export const caseStates: CodeSet<CaseStateCode> = {
  registered: '已登记',
  preparing: '移送准备中',
  'in-transit': '移送途中',
  answering: '待接收方答复',
  supplementing: '待补正',
  objected: '管辖异议协商中',
  'in-dispute': '争议协调中',
  checking: '核查中',
  filed: '已立案',
  'not-filed': '不予立案',
  concluded: '已作出处理',
  'crime-suspected': '涉嫌犯罪',
  'criminal-transfer': '行刑衔接中',
  'police-filed': '刑事办理中',
  closed: '已结案',
};

export const isCaseState = (text: string | null): text is CaseStateCode => text !== null && Object.hasOwn(caseStates, text);
