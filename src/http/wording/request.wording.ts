import type { Wordings } from './wording.js';

export const requestWording: Wordings = {
  'request/invalid': { title: '提交的内容有误', detail: '请按各字段的提示更正后重新提交。' },
  'request/malformed': { title: '请求无法识别', detail: '请求的格式不完整或不正确，未作任何处理。' },
  'request/broken-json': { title: '请求正文不是有效的 JSON', detail: '正文不完整或有语法错误，未作任何处理。' },
  'request/too-large': { title: '提交的内容过大', detail: '一般请求不超过 1 MB，导入文件不超过 10 MB。' },
  'request/unsupported-media': { title: '不支持这种内容格式', detail: '请以 application/json 提交；导入文件以 multipart/form-data 提交。' },
  'request/not-found': { title: '没有这个页面或接口', detail: '请核对地址。' },
  'request/timeout': { title: '请求超时', detail: '请求没有按时传完，未作任何处理，请重试。' },
  'request/too-many': {
    title: '操作过于频繁',
    detail: ({ seconds }) => (seconds === undefined ? '请稍后再试。' : `请在 ${duration(Number(seconds))}后再试。`),
  },
  'request/unprocessable': { title: '内容无法处理', detail: '内容可以读懂，但不能照办。' },
  'request/stale': { title: '案卷在您查看之后已有变化', detail: '请先看清其后发生的事项，再决定是否继续。' },
  'request/bad-if-match': { title: 'If-Match 格式不正确', detail: '应为 W/"版本号"，例如 W/"12"。' },
  'request/bad-idempotency-key': { title: 'Idempotency-Key 格式不正确', detail: '应为 8 到 100 个字母、数字、短横线、点、冒号或下划线。' },
  'request/idempotency-conflict': { title: '同一个 Idempotency-Key 已用于另一项内容', detail: '请换用新的 Idempotency-Key 再提交。' },
  'request/bad-cursor': { title: '翻页标记不属于这个列表', detail: '请从第一页重新查询；更换筛选条件后，旧的翻页标记不再适用。' },
  'request/bad-position': { title: 'atLeast 不是有效的位置', detail: '请使用写入时返回的 position。' },
  'request/not-caught-up': { title: '页面数据正在更新', detail: '刚才的操作已经记录，列表还没有跟上，请稍后刷新。' },
  'request/unavailable': { title: '服务暂时不可用', detail: '请稍后再试。' },
  'request/record-unavailable': {
    title: '案卷记录暂时不可用',
    detail: '请稍后再试。刚才如果是在办理事项，请在原页面重新提交：同一次操作即使已经保存，也不会重复办理。',
  },
  'request/internal': {
    title: '系统出现错误',
    detail: ({ reference }) => `已记录，未完成的操作没有保存。报修时请提供编号 ${String(reference)}。`,
  },
};

const duration = (seconds: number): string => (seconds < 60 ? `${seconds} 秒` : `${Math.ceil(seconds / 60)} 分钟`);
