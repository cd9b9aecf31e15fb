import {
  CRITERION_NAMES,
  INDICATORS,
  INDICATOR_NAMES,
  INDICATOR_RULES,
  PUBLISHING_ROLES,
  RATING_ROLES,
  WEIGHING_ROLES,
} from '../assessment/index.js';
import { assessmentWording } from '../http/wording/assessment.wording.js';
import type { Role } from '../kernel/actor.js';
import { ROLE_NAMES } from '../kernel/role-names.js';
import { codeTable } from './code-table.js';
import { generatedPage, markdownTable } from './markdown.js';
import { ruleTable } from './rule-table.js';

const names = (roles: readonly Role[]): string => roles.map((role) => ROLE_NAMES[role]).join('、');

/** docs/processes/assessment.md */
export const assessmentPage = (): string =>
  generatedPage('考评 assessment', [
    '数字都从记录算出，点开任何一个都能看到依据的事件。期限属于届满的季度，异议属于提出的季度，吹哨属于吹哨的季度，评价属于所评的季度。没有计数的指标不参加平均。',
    '`knownAt` 是获知时间：只看到那时为止已经登记的事件。补录和更正改变现在知道的数字，不改变当时的数字；公布的数字带 SM3 摘要，任何人可以按当时的记录重算核对。公布的获知时间是公布前一日的二十四时。',
    '异议成立（协商退回、协议或者指定由其他机关管辖）不扣分，尚无结果的和随移送撤回的不计；最先的结果为准。',
    '## 指标（县级参数；法律法规没有规定，未设定权重时各项相同）',
    markdownTable(
      ['指标', '名称', '计什么'],
      INDICATORS.map((indicator) => [indicator, INDICATOR_NAMES[indicator], INDICATOR_RULES[indicator]]),
    ),
    `评部门的评分项（1-5 分）：${Object.values(CRITERION_NAMES).join('、')}。`,
    '## 步骤',
    markdownTable(
      ['命令', '步骤', '由谁', '岗位', '事件'],
      [
        ['RateDepartment', '评部门', '乡镇人民政府，季度结束以后，对本季度有往来的部门', names(RATING_ROLES), 'DepartmentRated'],
        ['CorrectRating', '更正评价', '评价的乡镇', names(RATING_ROLES), 'RatingCorrected'],
        ['SetWeights', '设定权重', '县政府、系统管理员，自尚未结束的季度起', names(WEIGHING_ROLES), 'AssessmentWeightsSet'],
        ['Publish', '公布考评', '司法局、县政府，季度结束第二天以后', names(PUBLISHING_ROLES), 'AssessmentPublished'],
      ],
    ),
    '## 规则',
    ruleTable(['BJ-S43', 'BJ-S44', 'BJ-J33', 'SUP-6']),
    '## 拒绝的理由',
    codeTable(assessmentWording, 'src/assessment'),
  ]);
