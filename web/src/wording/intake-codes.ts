import type { Schemas } from '../api/types';
import type { CodeSet } from './code-set';

/** 缓急 */
export const orderUrgencies: CodeSet<Schemas['ReceiveOrderBody']['urgency']> = {
  ordinary: '一般',
  pressing: '急需及时处置',
  emergency: '突发紧急',
  complex: '复杂',
};

/** 派单异议的理由 */
export const orderObjections: CodeSet<Schemas['ObjectToDispatchBody']['ground']> = {
  'not-our-duty': '不属本机关职责',
  'not-our-place': '不在本机关辖区',
  'other-organ-handles': '其他机关已在办理',
  duplicate: '与其他工单重复',
  unclear: '内容不清，无法判断',
};

/** 告知方式 */
export const toldBy: CodeSet<Schemas['AnswerOrderBody']['toldBy']> = { phone: '电话', message: '短信', letter: '书面', visit: '当面' };

/** 期限种类 */
export const clockFamilies: CodeSet<Schemas['AddChannelBody']['family']> = {
  'work-order': '工单时限',
  petition: '信访期限',
  'market-complaint': '市场监管投诉举报期限',
};
