/** Says nothing about the matter: every dispute is about these. */
const COMMON: readonly string[] = [
  '管辖',
  '争议',
  '案件',
  '行为',
  '机关',
  '涉嫌',
  '未经',
  '违法',
  '擅自',
  '应当',
  '由谁',
  '认为',
  '属于',
  '当事',
  '事人',
];

/** Two Chinese characters that stand together, or a word in Latin letters or digits. */
export const wordsOf = (text: string): readonly string[] => {
  const runs = text.toLowerCase().match(/\p{Script=Han}+|[a-z0-9]{2,}/gu) ?? [];
  const words = runs.flatMap((run) => (/^[a-z0-9]/u.test(run) ? [run] : pairsOf(run)));
  return [...new Set(words)].filter((word) => !COMMON.includes(word));
};

const pairsOf = (run: string): readonly string[] => {
  const characters = Array.from(run);
  return characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`);
};
