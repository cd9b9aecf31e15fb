import type { Wordings } from './wording.js';

export const lawWording: Wordings = {
  'law/no-title': {
    title: '文件没有标题',
    detail: ({ longest }) => `请在第一行写“# 法规名称”，或者在文件头写 title，不超过 ${String(longest)} 个字。`,
  },
  'law/no-articles': {
    title: '文件里没有条文',
    detail: '没有找到以“第…条”开头的行。请核对是不是法规文本、文字编码是不是 UTF-8 或者 GBK。',
  },
  'law/article-twice': { title: '条文编号重复', detail: ({ articles }) => `${String(articles)}出现了两次，请更正后重新选择文件。` },
  'law/no-date': {
    title: '不知道从哪天起施行',
    detail: '标题下、最后一条和文件头都没有施行日期。请填写“施行日期”，或者在标题下写明“自……起施行”。',
  },
  'law/unclear-date': {
    title: '不知道这一版从哪天起施行',
    detail: ({ changed, from }) =>
      `题注有 ${String(changed)} 的修改，条文写的施行日期却是 ${String(from)}，那是以前一版的日期。请填写这一版的施行日期。`,
  },
  'law/bad-date': { title: '文件头的日期无法识别', detail: ({ date }) => `“${String(date)}”不是有效的日期，请写成 2026-03-01。` },
  'law/ends-before-it-begins': {
    title: '失效日期早于施行日期',
    detail: ({ from, to }) => `自 ${String(from)} 起施行，却到 ${String(to)} 为止，请更正。`,
  },
  'law/bad-front-matter': {
    title: '文件头格式不正确',
    detail: ({ line }) => `第 ${String(line)} 行附近：文件头应当以两行“---”包围，每行写“名称: 内容”。`,
  },
  'law/too-many-articles': {
    title: '条文过多',
    detail: ({ articles, most }) => `一个文件最多 ${String(most)} 条，这个文件有 ${String(articles)} 条，请核对是不是一部法规。`,
  },
  'law/unreadable-characters': {
    title: '文件含有不是文字的内容',
    detail: ({ line }) => `第 ${String(line)} 行有无法识别的字符。请用 UTF-8 或者 GBK 编码的 Markdown 文件，不要用 Word 或者压缩文件。`,
  },
  'law/empty-file': { title: '文件是空的', detail: '请选择有内容的 Markdown 文件。' },
  'law/bad-encoding': { title: '文字编码无法识别', detail: '请把文件另存为 UTF-8 或者 GBK 编码后重新选择。' },
  'law/too-large': { title: '文件过大', detail: '一个法规文件不超过 5 MB，没有导入任何内容。请核对是不是一部法规的文本。' },
  'law/version-exists': {
    title: '这一天起施行的文本已经导入',
    detail: ({ title, from }) =>
      `《${String(title)}》自 ${String(from)} 起施行的文本已经在法规库。要更正它，请写明更正理由；原来的文本会保留。`,
  },
  'law/versions-overlap': {
    title: '同一天会有两个有效的文本',
    detail: ({ title, period, other }) =>
      `《${String(title)}》${String(period)} 的文本与 ${String(other)} 的文本重叠，请核对施行日期和失效日期。没有导入任何内容。`,
  },
  'law/no-such-instrument': { title: '没有这部法规', detail: '规则库没有引用它，法规库也没有导入它。请从法规库的目录中选择。' },
};
