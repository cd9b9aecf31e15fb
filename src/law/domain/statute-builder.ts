import { type ArticleNumber, articleLabel, compareArticles } from './article-number.js';
import { type StatuteLine, lineOf } from './statute-lines.js';
import type { Article, Heading } from './statute.js';

/** Lines below a heading that no article owns: 附件, 目录. */
export interface Aside {
  readonly heading: string;
  readonly lines: number;
}

/** A file taken apart, before anything is checked. */
export interface StatuteText {
  readonly title?: string;
  readonly preamble: string;
  readonly headings: readonly Heading[];
  readonly articles: readonly Article[];
  readonly aside: readonly Aside[];
}

interface OpenArticle extends ArticleNumber {
  readonly label: string;
  readonly path: readonly string[];
  readonly lines: string[];
}

/** 章: the level of a heading that says none. */
const USUAL_LEVEL = 3;
/** 第十条规定的… goes on a sentence and begins no article. */
const MENTION = /^(?:规定|所列|所称|第|的|和|或|及|至|、|，|中|以|前款|关于|情形)/;

/** Puts the lines of a statute in their places, one after the other. */
export class StatuteBuilder {
  private title: string | undefined;
  private readonly preamble: string[] = [];
  private headings: Heading[] = [];
  private readonly articles: OpenArticle[] = [];
  private readonly aside: { heading: string; lines: number }[] = [];
  /** Level that headings with so many # had last. */
  private readonly levels = new Map<number, number>();
  private underHeading = false;

  add(raw: string): void {
    const line = lineOf(raw);
    switch (line.kind) {
      case 'blank':
        break;
      case 'title':
        this.addTitle(line.text);
        break;
      case 'heading':
        this.addHeading(line);
        break;
      case 'article':
        if (this.begins(line)) this.addArticle(line.article, line.text);
        else this.addText(line.whole);
        break;
      case 'text':
        this.addText(line.text);
    }
  }

  result(): StatuteText {
    return {
      ...(this.title === undefined ? {} : { title: this.title }),
      preamble: this.preamble.join('\n'),
      headings: this.headings,
      articles: this.articles.map(({ number, sub, label, path, lines }) => ({ number, sub, label, path, text: lines.join('\n') })),
      aside: this.aside.filter(({ lines }) => lines > 0),
    };
  }

  /** Only the first is the title of the statute; a later one, 附件 say, heads what follows. */
  private addTitle(text: string): void {
    if (this.title === undefined && this.articles.length === 0) this.title = text;
    else this.addHeading({ label: text, marks: 1 });
  }

  private addHeading({ label, level, marks }: Pick<Extract<StatuteLine, { kind: 'heading' }>, 'label' | 'level' | 'marks'>): void {
    const known = level ?? this.levels.get(marks) ?? USUAL_LEVEL;
    if (level !== undefined && marks > 0) this.levels.set(marks, level);
    // The first heading again, and no article yet: what stood above was a table of contents.
    if (this.articles.length === 0 && this.headings.some((heading) => heading.label === label && heading.level === known)) {
      this.headings = [];
      this.aside.length = 0;
    }
    this.headings.push({ level: known, label, before: this.articles.length });
    this.aside.push({ heading: label, lines: 0 });
    this.underHeading = true;
  }

  private addArticle(article: ArticleNumber, text: string): void {
    this.underHeading = false;
    this.articles.push({ ...article, label: articleLabel(article), path: this.path(), lines: text === '' ? [] : [text] });
  }

  private addText(text: string): void {
    const article = this.articles.at(-1);
    const aside = this.aside.at(-1);
    if (this.underHeading && aside !== undefined) aside.lines += 1;
    else if (article === undefined) this.preamble.push(text);
    else article.lines.push(text);
  }

  private begins({ article, apart, text }: Extract<StatuteLine, { kind: 'article' }>): boolean {
    if (apart) return true;
    const last = this.articles.at(-1);
    return !MENTION.test(text) && (last === undefined ? article.number === 1 : compareArticles(last, article) < 0);
  }

  private path(): readonly string[] {
    const open: Heading[] = [];
    for (const heading of this.headings) {
      while ((open.at(-1)?.level ?? 0) >= heading.level) open.pop();
      open.push(heading);
    }
    return open.map(({ label }) => label);
  }
}
