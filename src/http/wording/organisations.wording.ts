import type { Wordings } from './wording.js';

export const organisationsWording: Wordings = {
  'officer/unknown-organ': { title: '机构不存在', detail: '机构名录在生效当日没有这个机构，请核对。' },
  'officer/administrator-has-case-role': { title: '岗位不能兼任', detail: '系统管理员不能同时担任办案、监督、协调或者决定的岗位。' },
  'officer/trainer-has-other-role': { title: '岗位不能兼任', detail: '培训讲师只能查看去标识化的案卷，不能同时担任其他岗位。' },
  'officer/auxiliary-acts-as-officer': { title: '岗位不能兼任', detail: '辅助人员只能从事辅助工作，不能担任办案、审核或者审批的岗位。' },
  'officer/supervision-outside-justice-bureau': { title: '岗位不属于该机构', detail: '争议协调和执法监督的岗位只设在司法局。' },
  'officer/case-role-in-supervision': { title: '岗位不属于该机构', detail: '司法局监督和协调行政执法，不能担任办案岗位。' },
  'officer/county-leader-outside-government': { title: '岗位不属于该机构', detail: '县政府负责人的岗位只设在县人民政府。' },
  'officer/case-role-outside-enforcing-organ': {
    title: '岗位不属于该机构',
    detail: '办案岗位只设在能以自己的名义执法的机关；执法队、司法所、园区等不是执法机关。',
  },
};
