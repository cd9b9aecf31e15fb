/** Which text of the instrument, or who issued it; not part of its name. */
const EDITION = /（[^（）]*(?:\d{4}年|第\d+号|修订|修正|摘录|推断|虚构)[^（）]*）$/;
const REMARK = /（[^（）]*）$/;

/** 《…》 of a source, without its brackets; the source itself when it has none. */
export const titleOf = (source: string): string => {
  const tidy = tidied(source);
  return /《([^《》]+)》/.exec(tidy)?.[1] ?? tidy;
};

/**
 * The key of an instrument: its name without 中华人民共和国 and without the edition, so that 《行政处罚法》 and
 * 《中华人民共和国行政处罚法》（2021年修订） are one. Names are unique: a local instrument begins with its place.
 */
export const instrumentKeyOf = (source: string): string => {
  const tidy = tidied(source);
  const title = /《([^《》]+)》/.exec(tidy)?.[1];
  const name = title === undefined ? tidy.replace(REMARK, '') : title.replace(EDITION, '');
  return name.replace(/^中华人民共和国(?=.)/, '');
};

const tidied = (text: string): string =>
  text
    .replaceAll('(', '（')
    .replaceAll(')', '）')
    .replace(/[\s\u3000]+/g, '');
