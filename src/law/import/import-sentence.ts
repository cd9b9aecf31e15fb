import type { LawImported } from './law-imports.service.js';

const OUTCOMES: Readonly<Record<LawImported['outcome'], string>> = {
  'new-instrument': '新的法规',
  'new-version': '新的一版',
  correction: '更正同一版，原来的文本保留',
  unchanged: '与法规库里的文件相同，没有变化',
};

/** What was understood and what became of it, in one line. */
export const importSentence = ({ outcome, stored, statute, place }: LawImported): string => {
  const { title, inForceFrom, articles } = statute;
  const to = place.inForceTo ?? statute.inForceTo;
  const range = [articles[0]?.label, articles.at(-1)?.label].join('至');
  const ends = place.ends === undefined ? '' : `；上一版到 ${place.ends.lastDay} 为止`;
  const done = stored ? '已导入' : outcome === 'unchanged' ? '未导入' : '检查通过，未导入';
  return `《${title}》自 ${inForceFrom} 起施行${to === undefined ? '' : `，到 ${to} 为止`}，${articles.length} 条（${range}），${OUTCOMES[outcome]}${ends}。${done}。`;
};
