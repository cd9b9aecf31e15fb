import { ROLE_NAMES } from '../../kernel/role-names.js';
import type { RejectionDetails } from '../../kernel/rejection.js';
import type { Wordings } from './wording.js';

const ROLES: Readonly<Record<string, string>> = ROLE_NAMES;
const roles = (value: unknown): string => (Array.isArray(value) ? value.map((role) => ROLES[String(role)] ?? String(role)).join('、') : '');
const quarter = ({ quarter: of }: RejectionDetails): string => String(of).replace(/^(\d{4})Q(\d)$/u, '$1年第$2季度');

export const assessmentWording: Wordings = {
  'assessment/department-may-not-rate': {
    title: '部门不能自行考核乡镇',
    detail: ({ organ }) => `「${String(organ)}」不是乡镇人民政府。乡镇评部门；部门对乡镇的评价只在销哨后的互评中进行。`,
  },
  'assessment/own-organ': { title: '不能评本机关', detail: '请选择本季度与本乡镇有业务往来的县直部门。' },
  'assessment/not-a-department': { title: '被评对象不是县直部门', detail: ({ organ }) => `「${String(organ)}」不在乡镇评价的范围内。` },
  'assessment/role-not-entitled': {
    title: '岗位不能办理这一步',
    detail: ({ step, roles: entitled }) => `「${String(step)}」由${roles(entitled)}办理。`,
  },
  'assessment/quarter-not-ended': { title: '季度还没有结束', detail: (details) => `${quarter(details)}结束以后才能评价和公布。` },
  'assessment/already-rated': {
    title: '本季度已经评过',
    detail: ({ organ }) => `本乡镇已经评价「${String(organ)}」；有误的请更正，原来的评价留在记录里。`,
  },
  'assessment/not-rated': { title: '还没有评价', detail: ({ organ }) => `本乡镇没有评价「${String(organ)}」，没有可以更正的内容。` },
  'assessment/not-worked-together': {
    title: '本季度没有业务往来',
    detail: ({ organ }) => `本季度与「${String(organ)}」没有移送、协商或者吹哨，不评价。`,
  },
  'assessment/nothing-corrected': { title: '没有更正的内容', detail: '更正后的评分和理由与原来的相同，请修改后再提交。' },
  'assessment/weights-in-the-past': {
    title: '季度已经结束，不能再改权重',
    detail: (details) => `${quarter(details)}已经结束，权重请从本季度或者以后的季度起生效。`,
  },
  'assessment/weights-before-the-last': {
    title: '早于已设定的权重',
    detail: (details) => `最近一次设定自${quarter(details)}起生效，新的权重不能早于它。`,
  },
  'assessment/weights-all-zero': { title: '权重不能全部为零', detail: '请至少给一项指标设定权重。' },
  'assessment/published-too-early': {
    title: '还不能公布',
    detail: (details) => `公布的数字截至前一日二十四时，${quarter(details)}结束后的第二天起才能公布。`,
  },
  'assessment/nothing-to-publish': { title: '没有可以公布的数字', detail: (details) => `${quarter(details)}没有任何计入考评的事项。` },
};
