import type { RejectionDetails } from '../../kernel/rejection.js';
import type { Wordings } from './wording.js';

const text = (details: RejectionDetails, key: string): string => {
  const value = details[key];
  return Array.isArray(value) ? value.join('、') : String(value ?? '');
};
const STATES: Readonly<Record<string, string>> = {
  applied: '待县政府同意',
  consented: '审核中',
  reviewed: '待批准',
  approved: '已批准',
  returned: '已退回',
  withdrawn: '已撤回',
};

export const powerChangesWording: Wordings = {
  'catalogue/unknown-change': { title: '没有这项清单变动', detail: '请核对变动标识，或者从清单变动列表中选择。' },
  'catalogue/change-id-taken': { title: '变动标识已被使用', detail: '请换一个标识重新提交。' },
  'catalogue/role-not-entitled': {
    title: '当前岗位不能办理这一步',
    detail: (details) =>
      `“${text(details, 'step')}”不由您当前的岗位办理：申请由部门、乡镇的负责人或者清单管理员提出，同意和批准由县政府负责人办理，审核由编办和司法局办理。`,
  },
  'catalogue/not-applicant': { title: '不是申请单位', detail: (details) => `“${text(details, 'step')}”只能由提出申请的单位办理。` },
  'catalogue/change-wrong-state': {
    title: '当前阶段不能办理这一步',
    detail: (details) =>
      `这项变动现在是“${STATES[text(details, 'state')] ?? text(details, 'state')}”，不能办理“${text(details, 'step')}”。`,
  },
  'catalogue/applied-and-decides': {
    title: '申请人不能审核或者批准',
    detail: (details) => `提出申请的人不得同时办理“${text(details, 'step')}”，请由其他有权人员办理。`,
  },
  'catalogue/change-without-basis': { title: '没有调整依据', detail: '清单变动须写明依据的法律、法规或者文件，请补充后再申请。' },
  'catalogue/change-in-the-past': {
    title: '生效日期已经过去',
    detail: (details) =>
      `生效日期 ${text(details, 'from')} 早于今天 ${text(details, 'today')}，清单不能追溯变动，请改为今天或者以后的日期。`,
  },
  'catalogue/change-before-last': {
    title: '生效日期早于上一次变动',
    detail: (details) =>
      `事项 ${text(details, 'item')} 上一次变动自 ${text(details, 'last')} 起生效，新的变动（${text(details, 'from')}）必须在它之后。`,
  },
  'catalogue/holder-not-there': {
    title: '承接机关当日不存在',
    detail: (details) => `机关「${text(details, 'organ')}」在 ${text(details, 'day')} 不存在，或者已经决定撤销，不能承接事项。`,
  },
  'catalogue/holder-cannot-act': {
    title: '不能承接执法事项',
    detail: (details) => `「${text(details, 'organ')}」不是可以用自己名义执法的机关，请填写乡镇人民政府或者县级部门。`,
  },
  'catalogue/organ-not-there': {
    title: '要撤销的机关当日不存在',
    detail: (details) => `机关「${text(details, 'organ')}」在 ${text(details, 'day')} 之前已经不存在，或者已有批准的撤销决定。`,
  },
  'catalogue/item-not-in-force': {
    title: '清单当日没有这个事项',
    detail: (details) => `权责清单在 ${text(details, 'day')} 没有编码为「${text(details, 'item')}」的事项。`,
  },
  'catalogue/item-code-taken': {
    title: '事项编码已被使用',
    detail: (details) => `编码「${text(details, 'item')}」在清单中已经有过，请给新事项另编编码。`,
  },
  'catalogue/already-holder': {
    title: '已经承担这个事项',
    detail: (details) => `机关「${text(details, 'organ')}」当日已经承担事项 ${text(details, 'item')}，不用再调整。`,
  },
  'catalogue/not-holder': {
    title: '原机关不承担这个事项',
    detail: (details) =>
      `机关「${text(details, 'organ')}」在 ${text(details, 'day')} 不承担事项 ${text(details, 'item')}，没有什么可以收回或者调整。`,
  },
  'catalogue/holder-twice': {
    title: '同一地域会有两个承担机关',
    detail: (details) =>
      `按这项变动，事项 ${text(details, 'item')} 在同一地域、同一天将由 ${text(details, 'organs')} 同时承担，请只保留一个。`,
  },
  'catalogue/holder-beyond-its-area': {
    title: '超出乡镇的地域',
    detail: (details) =>
      `「${text(details, 'organ')}」只能在本辖区承担事项，不能承接事项 ${text(details, 'item')} 在全县或者其他乡镇的职责。`,
  },
  'catalogue/item-without-holder': {
    title: '事项没有承担机关',
    detail: (details) => `事项 ${text(details, 'items')} 没有写明由谁基本履职，请补充承接主体。`,
  },
  'catalogue/entrusting-organ-missing': {
    title: '委托关系不完整',
    detail: (details) => `「${text(details, 'organ')}」受委托办理的，须写明委托机关；不是委托的，不要填写；委托机关不能是它自己。`,
  },
  'catalogue/counterpart-missing': {
    title: '缺少对应单位',
    detail: (details) => `「${text(details, 'organ')}」配合履职或者被收回的，须写明由哪个部门牵头办理，且不能是它自己。`,
  },
  'catalogue/unpublished': {
    title: '没有公布文件',
    detail: (details) =>
      `事项 ${text(details, 'item')} 赋权「${text(details, 'organ')}」行使，决定须向社会公布后才能执行，请填写公布文件。`,
  },
  'catalogue/transition-before-effect': {
    title: '过渡期早于生效日期',
    detail: (details) => `过渡期截止日期 ${text(details, 'until')} 早于撤销生效日期 ${text(details, 'from')}。`,
  },
  'catalogue/criminal-justice-organ': {
    title: '公安机关、检察院、法院不在清单变动之列',
    detail: (details) =>
      `「${text(details, 'organ')}」办理刑事案件，不能通过清单变动撤销，也不能承接被撤销机关的职权：在办的涉嫌犯罪案件移送会变成自己移送给自己。请改填其他行政机关。`,
  },
  'catalogue/split-to-itself': { title: '不能由被撤销的机关承接', detail: '职权拆分表和概括承接机关都不能填写被撤销的机关自己。' },
  'catalogue/split-item-without-holder': {
    title: '有事项没有承接机关',
    detail: (details) => `被撤销机关的事项 ${text(details, 'items')} 在拆分表中没有承接机关，请补全；不得留下无人办理的事项。`,
  },
  'catalogue/split-item-twice': {
    title: '有事项重复分配',
    detail: (details) => `事项 ${text(details, 'items')} 在拆分表中分给了两个机关，同一地域、同一天只能有一个承接机关。`,
  },
  'catalogue/split-item-not-held': {
    title: '拆分表列了不属于该机关的事项',
    detail: (details) => `事项 ${text(details, 'items')} 当日不由「${text(details, 'organ')}」承担，请从拆分表中去掉。`,
  },
  'organ/seal-disabled': {
    title: '机关印章已经停用',
    detail: (details) => `您所在的机关已经撤销，过渡期到 ${text(details, 'until')} 为止，此后不得再以其名义办理，请由承接机关办理。`,
  },
};
