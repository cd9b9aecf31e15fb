import type { LocalDate } from '../../kernel/time.js';
import type { ArticleNumber } from './article-number.js';

/** 编, 章, 节, or a heading without a number such as 附则. */
export interface Heading {
  /** 1 编, 2 分编, 3 章, 4 节, 5 目. */
  readonly level: number;
  readonly label: string;
  /** How many articles stand before it. */
  readonly before: number;
}

export interface Article extends ArticleNumber {
  /** 第二十五条之一. */
  readonly label: string;
  /** Headings above it, the widest first. */
  readonly path: readonly string[];
  /** Paragraphs, one a line, without the number of the article. */
  readonly text: string;
}

/** One text of one instrument, as a file has it. */
export interface Statute {
  readonly title: string;
  /** See `instrumentKeyOf`. */
  readonly instrument: string;
  readonly inForceFrom: LocalDate;
  /** Last day, when the file or the importer says so. */
  readonly inForceTo?: LocalDate;
  /** 题注: who adopted and changed it when. */
  readonly preamble: string;
  readonly headings: readonly Heading[];
  readonly articles: readonly Article[];
}

export type StatuteFaultCode =
  | 'law/no-title'
  | 'law/no-articles'
  | 'law/article-twice'
  | 'law/no-date'
  | 'law/unclear-date'
  | 'law/bad-date'
  | 'law/ends-before-it-begins'
  | 'law/bad-front-matter'
  | 'law/too-many-articles'
  | 'law/unreadable-characters';

/** Why a file is no statute that can be imported; worded in `http/wording/law.wording.ts`. */
export interface StatuteFault {
  readonly code: StatuteFaultCode;
  readonly details: Readonly<Record<string, string | number>>;
}

/** What a file was understood as. The statute is there when there is no fault. */
export interface ReadStatute {
  readonly statute?: Statute;
  readonly faults: readonly StatuteFault[];
  /** Chinese sentences for the person who imports. */
  readonly warnings: readonly string[];
}

/** What the importer says himself, over what the file says. */
export interface GivenTerms {
  readonly title?: string;
  readonly instrument?: string;
  readonly inForceFrom?: LocalDate;
  readonly inForceTo?: LocalDate;
}
