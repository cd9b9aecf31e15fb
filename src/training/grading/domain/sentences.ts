import type { EndedClock, Happening, RunningClock } from './history-facts.js';
import type { Cite } from './verdict.js';

export const happened = ({ version, on, organ, text }: Happening): string => `${on} ${organ}${text}（第 ${version} 步）`;

export const ended = ({ name, rule, lastDay, late }: EndedClock, cite: Cite): string =>
  `“${name}”的期限至 ${lastDay}，${late ? '逾期办理' : '按期办理'}；依据${cite(rule)}。`;

export const running = ({ name, rule, lastDay, over }: RunningClock, cite: Cite): string =>
  `“${name}”的期限至 ${lastDay}，${over ? '此刻已经逾期' : '此刻没有逾期'}；依据${cite(rule)}。`;
