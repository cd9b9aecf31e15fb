import type { Wordings } from './wording.js';

export const operationWording: Wordings = {
  'operation/metrics-token': {
    title: '需要读取指标的令牌',
    detail: '请以 Authorization: Bearer <令牌> 读取；令牌由环境变量 METRICS_TOKEN 设置。',
  },
  'operation/metrics-local': {
    title: '指标只对本机开放',
    detail: '没有设置 METRICS_TOKEN 时，只有本机上的程序可以读取指标；从其他机器读取，请先设置令牌。',
  },
};
