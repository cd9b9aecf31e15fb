import { Injectable } from '@nestjs/common';
import { notFound } from '../../http/problem.js';
import type { LocalDate } from '../../kernel/time.js';
import { type Rule, ruleLabel, shippedRule } from '../../deadlines/index.js';
import { type ArticleNumber, articleKey, articleLabel } from '../domain/article-number.js';
import { type Citation, citedArticles } from '../domain/citation.js';
import { instrumentKeyOf, titleOf } from '../domain/instrument-name.js';
import type { LawArticleRow } from '../rows/law-article.row.js';
import type { LawVersionRow } from '../rows/law-version.row.js';
import { type CitedInstrument, citationOf, citedInstrument, citedInstruments, followedBy } from './cited-instruments.js';
import { LawTexts, type TextInForce, textOn } from './law-texts.js';
import { articleNote, instrumentNote } from './notes.js';

/** A citation opened on a day. */
export interface OpenedCitation {
  readonly rule?: Rule;
  readonly instrument: { readonly key: string; readonly title: string };
  /** As cited: 第四十八条、第八十五条. */
  readonly article: string;
  /** What it is worth here, with 待核实 where nobody has read it; absent for a citation that no rule makes. */
  readonly label?: string;
  readonly on: LocalDate;
  readonly text?: TextInForce;
  /** The articles that were found. */
  readonly articles: readonly LawArticleRow[];
  readonly note: string;
  /** What a county parameter follows. */
  readonly follows: readonly Citation[];
}

export interface ListedInstrument {
  readonly key: string;
  readonly title: string;
  readonly cited?: CitedInstrument;
  readonly texts: readonly TextInForce[];
}

export interface OpenedInstrument extends ListedInstrument {
  readonly on: LocalDate;
  readonly text?: TextInForce;
  readonly imports: readonly LawVersionRow[];
  readonly articles: readonly LawArticleRow[];
  readonly note: string;
}

/** 法规库: from a citation of the product to the article in force on the day of the step. */
@Injectable()
export class LawLibrary {
  constructor(private readonly texts: LawTexts) {}

  /** Undefined for a rule that is not in the rule book. */
  async openRule(ruleId: string, on: LocalDate): Promise<OpenedCitation | undefined> {
    const rule = shippedRule(ruleId);
    if (rule === undefined) return undefined;
    const opened = await this.open(citationOf(rule), titleOf(rule.source), on, rule);
    return { ...opened, rule, label: ruleLabel(rule), follows: followedBy(rule) };
  }

  /** `instrument` may be a key, a name or a whole source such as 《行政处罚法》（2021年修订）. */
  openArticle(instrument: string, article: string, on: LocalDate): Promise<OpenedCitation> {
    const citation = { instrument: instrumentKeyOf(instrument), article, articles: citedArticles(article) };
    return this.open(citation, titleOf(instrument), on);
  }

  /** Every instrument that is cited or imported; `counts` by id of the text. */
  async instruments(): Promise<{ readonly items: readonly ListedInstrument[]; readonly counts: ReadonlyMap<string, number> }> {
    const [texts, counts] = await Promise.all([this.texts.inForce(), this.texts.counts()]);
    const keys = [...new Set([...citedInstruments().map(({ key }) => key), ...texts.map(({ version }) => version.instrument)])];
    return {
      items: keys.map((key) =>
        listed(
          key,
          texts.filter(({ version }) => version.instrument === key),
        ),
      ),
      counts,
    };
  }

  /** Throws a 404 problem for one that is neither cited nor imported. `q` leaves the articles that contain it. */
  async instrument(name: string, on: LocalDate, q?: string): Promise<OpenedInstrument> {
    const key = instrumentKeyOf(name);
    const [texts, imports] = await Promise.all([this.texts.inForce(key), this.texts.imports(key)]);
    if (texts.length === 0 && citedInstrument(key) === undefined) throw notFound('law/no-such-instrument');
    const text = textOn(texts, on);
    const articles = text === undefined ? [] : await this.texts.articles(text.version.versionId);
    return {
      ...listed(key, texts),
      ...{ on, imports, note: instrumentNote(texts, text, on) },
      ...(text === undefined ? {} : { text }),
      articles:
        q === undefined || q === '' ? articles : articles.filter((article) => article.text.includes(q) || article.label.includes(q)),
    };
  }

  private async open(citation: Citation, title: string, on: LocalDate, rule?: Rule): Promise<OpenedCitation> {
    const { instrument: key, article, articles: wanted } = citation;
    const texts = await this.texts.inForce(key);
    const text = textOn(texts, on);
    const articles = text === undefined ? [] : await this.texts.someArticles(text.version.versionId, wanted);
    const missing = text === undefined ? [] : missingOf(wanted, articles);
    return {
      instrument: { key, title: text?.version.title ?? citedInstrument(key)?.title ?? title },
      ...{ article, on, articles, follows: [] },
      ...(text === undefined ? {} : { text }),
      note: articleNote({ texts, text, on, numbered: wanted.length > 0, missing, rule }),
    };
  }
}

const listed = (key: string, texts: readonly TextInForce[]): ListedInstrument => {
  const cited = citedInstrument(key);
  return {
    ...{ key, texts, title: texts.at(-1)?.version.title ?? cited?.title ?? key },
    ...(cited === undefined ? {} : { cited }),
  };
};

const missingOf = (wanted: readonly ArticleNumber[], found: readonly ArticleNumber[]): readonly string[] => {
  const there = new Set(found.map(articleKey));
  return wanted.filter((article) => !there.has(articleKey(article))).map(articleLabel);
};
