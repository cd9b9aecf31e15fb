import type { Role } from './actor.js';

/** 岗位, as clerks read them. */
export const ROLE_NAMES: Readonly<Record<Role, string>> = {
  'case-officer': '办案人员',
  'unit-head': '承办机构负责人',
  'legal-reviewer': '法制审核人员',
  leader: '分管负责人',
  head: '主要负责人',
  registrar: '收发登记员',
  'data-office-head': '政务数据共享工作机构负责人',
  'dispute-officer': '争议协调人员',
  supervisor: '行政执法监督人员',
  'county-leader': '县政府负责人',
  'catalogue-manager': '清单管理员',
  dispatcher: '工单派单员',
  auxiliary: '辅助人员',
  trainer: '培训讲师',
  administrator: '系统管理员',
};
