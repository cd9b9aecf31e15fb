import type { Schemas } from '../api/types';
import type { CodeSet } from './code-set';

/** 所附材料, 行政执法机关移送涉嫌犯罪案件的规定 6; the letter is made by the platform. */
export const criminalAttachments: CodeSet<Exclude<Schemas['CriminalAttachmentBody']['kind'], 'transfer-letter'>> = {
  'investigation-report': '涉嫌犯罪案件情况的调查报告',
  'item-list': '涉案物品清单',
  appraisal: '检验报告或者鉴定结论',
  other: '其他有关涉嫌犯罪的材料',
};

/** 不予立案的情形, 规定 8. Incomplete materials are none, so nobody is offered them. */
export const nonFilingGrounds: CodeSet<Exclude<Schemas['DeclineToFileBody']['ground'], 'materials-incomplete'>> = {
  'no-crime': '没有犯罪事实',
  minor: '犯罪事实显著轻微，不需要追究刑事责任',
  'no-liability': '依法不追究刑事责任的其他情形',
};

export const reconsiderationOutcomes: CodeSet<Schemas['DecideReconsiderationBody']['outcome']> = {
  upheld: '维持不予立案',
  changed: '改变原决定，予以立案',
};

/** 移送行政机关的情形, 行政处罚法 27 */
export const returnGrounds: CodeSet<Schemas['ReturnToAdministrationBody']['ground']> = {
  'case-withdrawn': '撤销刑事案件',
  'non-prosecution': '不起诉',
  'exempt-from-punishment': '免予刑事处罚',
  'not-a-crime': '不构成犯罪',
  'administrative-matter': '办案中发现的行政违法',
};

/** 公职人员违法犯罪线索的接收机关, 规定 19 */
export const misconductReceivers: CodeSet<Schemas['ReferMisconductBody']['to']> = {
  'supervision-commission': '监察机关',
  procuratorate: '人民检察院',
};
