/** 第 17 条 of an article that comes as a bare number; anything else as it is. */
const articleText = (article: string): string => (/^[\d、,，和\s-]+$/.test(article) ? `第${article}条` : article);

/** A title in 《》 ends by itself; what has none would run into its article. */
const sourceText = (source: string): string => (/[》）]$/.test(source) ? source : `${source} `);

/** What a report is called says that it is one; a table of the county's own parameters is those parameters. */
const saysAlready = (source: string, article: string): boolean =>
  source.includes(article) || (source.endsWith('县级参数') && article.startsWith('县级参数'));

/** Instrument and article of a rule, as one reads them. */
export const citationText = ({ source, article }: { readonly source: string; readonly article: string }): string =>
  saysAlready(source, article) ? source : `${sourceText(source)}${articleText(article)}`;
