interface Findable {
  readonly id: string;
  readonly name: string;
  readonly source: string;
  readonly article: string;
  readonly text: string;
}

/** Every word has to occur somewhere: number, name, source, article or text; capitals do not matter. */
export const matches = (rule: Findable, search: string): boolean => {
  const text = [rule.id, rule.name, rule.source, rule.article, rule.text].join(' ').toLowerCase();
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
};
