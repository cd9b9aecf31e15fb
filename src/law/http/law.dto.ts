import { articleKey } from '../domain/article-number.js';
import type { Heading } from '../domain/statute.js';
import type { LawImported } from '../import/law-imports.service.js';
import type { ListedInstrument, OpenedCitation, OpenedInstrument } from '../reading/law-library.service.js';
import type { TextInForce } from '../reading/law-texts.js';
import { ruleLabel } from '../../deadlines/index.js';
import type { LawArticleRow } from '../rows/law-article.row.js';
import type { LawVersionRow } from '../rows/law-version.row.js';

export class InstrumentRefDto {
  /** Name without 中华人民共和国 and without its edition, e.g. 行政处罚法. */
  key: string;
  title: string;
}

export class LawTextDto {
  versionId: string;
  title: string;
  inForceFrom: string;
  /** Last day; absent while it is in force. */
  inForceTo?: string;
  /** 1; higher for corrections of the same text. */
  revision: number;
  importedAt: string;
}

export class LawArticleDto {
  /** `25`, `25-1` for 第二十五条之一. */
  number: string;
  label: string;
  /** Headings above it, the widest first. */
  path: string[];
  /** Paragraphs, one a line. */
  text: string;
}

export class CitedRuleDto {
  id: string;
  name: string;
  article: string;
  /** What the rule says, in our own words. */
  text: string;
  /** 国家规定, 县级参数…; with 待核实 where the text was not read. */
  label: string;
  note?: string;
  url?: string;
}

export class FollowedDto {
  instrument: string;
  article: string;
}

export class CitationDto {
  instrument: InstrumentRefDto;
  /** As cited, e.g. 第四十八条、第八十五条. */
  article: string;
  on: string;
  /** Whether the cited articles stand in a text that is in force on the day. */
  imported: boolean;
  /** Of the articles that were found, one after the other. */
  text?: string;
  version?: LawTextDto;
  inForceFrom?: string;
  articles: LawArticleDto[];
  /** What the reader has to know, in Chinese. */
  note: string;
  /** 国家规定, 县级参数…; absent for a citation that no rule makes. */
  label?: string;
  rule?: CitedRuleDto;
  /** What a county parameter follows. */
  follows: FollowedDto[];
}

export class ListedInstrumentDto {
  key: string;
  title: string;
  /** How many rules of the rule book cite it. */
  rules: number;
  /** Whether a rule that cites it binds here and its text was not read. */
  unverified: boolean;
  /** How many articles the newest text has. */
  articles: number;
  texts: LawTextDto[];
}

export class InstrumentListDto {
  items: ListedInstrumentDto[];
}

export class LawHeadingDto {
  /** 1 编 … 3 章, 4 节. */
  level: number;
  label: string;
  /** Number of the first article below it, e.g. `25`. */
  first?: string;
}

export class LawImportRecordDto {
  versionId: string;
  inForceFrom: string;
  revision: number;
  reason?: string;
  fileName: string;
  /** SM3 of the file. */
  fileDigest: string;
  importedAt: string;
  /** Name; absent for the command line. */
  importedBy?: string;
}

export class InstrumentDto {
  key: string;
  title: string;
  on: string;
  note: string;
  version?: LawTextDto;
  preamble: string;
  texts: LawTextDto[];
  contents: LawHeadingDto[];
  articles: LawArticleDto[];
  rules: CitedRuleDto[];
  imports: LawImportRecordDto[];
}

export class LawImportDto {
  outcome: 'new-instrument' | 'new-version' | 'correction' | 'unchanged';
  stored: boolean;
  fileName: string;
  /** SM3 of the file. */
  fileDigest: string;
  instrument: InstrumentRefDto;
  /** Whether a rule of the rule book cites it. */
  cited: boolean;
  inForceFrom: string;
  inForceTo?: string;
  articles: number;
  first: string;
  last: string;
  headings: number;
  /** Last day of the text before it, which ends because this one begins. */
  previousEnds?: string;
  warnings: string[];
  versionId?: string;
}

const textDtoOf = ({ version, inForceFrom, inForceTo }: TextInForce): LawTextDto => ({
  ...{ versionId: version.versionId, title: version.title, inForceFrom, revision: version.revision },
  importedAt: version.importedAt.toISOString(),
  ...(inForceTo === undefined ? {} : { inForceTo }),
});

const articleDtoOf = (article: LawArticleRow): LawArticleDto => ({
  number: articleKey(article),
  label: article.label,
  path: article.path,
  text: article.text,
});

const ruleDtoOf = (rule: NonNullable<OpenedCitation['rule']>): CitedRuleDto => ({
  ...{ id: rule.id, name: rule.name, article: rule.article, text: rule.text, label: ruleLabel(rule) },
  ...(rule.note === undefined ? {} : { note: rule.note }),
  ...(rule.url === undefined ? {} : { url: rule.url }),
});

export const citationDtoOf = (opened: OpenedCitation): CitationDto => {
  const { instrument, article, on, note, articles, text, label, rule, follows } = opened;
  return {
    ...{ instrument, article, on, note, imported: articles.length > 0, articles: articles.map(articleDtoOf) },
    ...(text === undefined ? {} : { version: textDtoOf(text), inForceFrom: text.inForceFrom }),
    ...(articles.length === 0 ? {} : { text: articles.map((each) => `${each.label}\u3000${each.text}`).join('\n') }),
    ...(label === undefined ? {} : { label }),
    ...(rule === undefined ? {} : { rule: ruleDtoOf(rule) }),
    follows: follows.map((each) => ({ instrument: each.instrument, article: each.article })),
  };
};

export const listedInstrumentDtoOf = (
  { key, title, cited, texts }: ListedInstrument,
  counts: ReadonlyMap<string, number>,
): ListedInstrumentDto => ({
  ...{ key, title, rules: cited?.rules.length ?? 0, texts: texts.map(textDtoOf) },
  unverified: cited?.rules.some(({ verified, binding }) => !verified && binding !== 'county-default') ?? false,
  articles: counts.get(texts.at(-1)?.version.versionId ?? '') ?? 0,
});

export const instrumentDtoOf = (opened: OpenedInstrument, nameOf: (officer: string) => string | undefined): InstrumentDto => {
  const { key, title, on, note, text, texts, articles, cited, imports } = opened;
  return {
    ...{ key, title, on, note, preamble: text?.version.preamble ?? '' },
    ...(text === undefined ? {} : { version: textDtoOf(text) }),
    texts: texts.map(textDtoOf),
    contents: (text?.version.headings ?? []).map((heading) => headingDtoOf(heading, articles)),
    articles: articles.map(articleDtoOf),
    rules: (cited?.rules ?? []).map(ruleDtoOf),
    imports: imports.map((each) => importRecordOf(each, nameOf)),
  };
};

const headingDtoOf = ({ level, label, before }: Heading, articles: readonly LawArticleRow[]): LawHeadingDto => {
  const first = articles.find(({ ordinal }) => ordinal >= before);
  return { level, label, ...(first === undefined ? {} : { first: articleKey(first) }) };
};

const importRecordOf = (version: LawVersionRow, nameOf: (officer: string) => string | undefined): LawImportRecordDto => {
  const { versionId, inForceFrom, revision, reason, fileName, fileDigest, importedAt, importedBy } = version;
  const name = importedBy === null ? undefined : nameOf(importedBy);
  return {
    ...{ versionId, inForceFrom, revision, fileName, fileDigest, importedAt: importedAt.toISOString() },
    ...(reason === null ? {} : { reason }),
    ...(name === undefined ? {} : { importedBy: name }),
  };
};

export const lawImportDtoOf = (done: LawImported): LawImportDto => {
  const { outcome, stored, fileName, fileDigest, statute, place, cited, warnings, versionId } = done;
  const { instrument: key, title, inForceFrom, articles, headings } = statute;
  const inForceTo = place.inForceTo ?? statute.inForceTo;
  return {
    ...{ outcome, stored, fileName, fileDigest, cited, inForceFrom, warnings: [...warnings] },
    instrument: { key, title },
    ...(inForceTo === undefined ? {} : { inForceTo }),
    articles: articles.length,
    first: articles[0]?.label ?? '',
    last: articles.at(-1)?.label ?? '',
    headings: headings.length,
    ...(place.ends === undefined ? {} : { previousEnds: place.ends.lastDay }),
    ...(versionId === undefined ? {} : { versionId }),
  };
};
