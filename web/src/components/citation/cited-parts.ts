/** A piece of a text; `cited` where it names articles of an instrument. */
export interface TextPart {
  readonly text: string;
  readonly cited?: { readonly instrument: string; readonly article: string };
}

const NUMERALS = '[〇零一二三四五六七八九十百千两0-9]{1,9}';
const ARTICLE = `第${NUMERALS}条(?:之${NUMERALS})?(?:第[^条、，。；（）]{1,4}[款项]|第（[^（）]{1,3}）项)*`;
const CITED = new RegExp(`《([^《》]{2,80})》(?:（[^（）]{1,40}）)?(${ARTICLE}(?:[、，和及]${ARTICLE})*)`, 'g');

/** 依《行政处罚法》第二十五条第二款办理 in three parts; a name without an article is no citation. */
export const citedParts = (text: string): readonly TextPart[] => {
  const parts: TextPart[] = [];
  let from = 0;
  for (const match of text.matchAll(CITED)) {
    const [whole, instrument = '', article = ''] = match;
    if (match.index > from) parts.push({ text: text.slice(from, match.index) });
    parts.push({ text: whole, cited: { instrument, article } });
    from = match.index + whole.length;
  }
  if (from < text.length) parts.push({ text: text.slice(from) });
  return parts;
};
