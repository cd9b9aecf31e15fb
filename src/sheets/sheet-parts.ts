import { UnreadableWorkbook, type WorkbookParts } from './unpack-workbook.js';

export interface SheetPart {
  readonly name: string;
  readonly xml: string;
}

/** The sheets of a workbook with their raw XML, in the order of the tabs. Throws {@link UnreadableWorkbook}. */
export const sheetParts = (parts: WorkbookParts): readonly SheetPart[] => {
  const targets = relationTargets(textOf(parts, 'xl/_rels/workbook.xml.rels'));
  return [...textOf(parts, 'xl/workbook.xml').matchAll(/<(?:\w+:)?sheet\s([^>]*)>/g)].map(([, attributes = '']) => {
    const name = unescapeXml(attributeOf(attributes, 'name') ?? '');
    const target = targets.get(attributeOf(attributes, '\\w+:id') ?? '');
    if (target === undefined) throw new UnreadableWorkbook(`找不到工作表「${name}」的内容，文件可能已损坏。`);
    return { name, xml: textOf(parts, target) };
  });
};

const relationTargets = (xml: string): ReadonlyMap<string, string> =>
  new Map(
    [...xml.matchAll(/<(?:\w+:)?Relationship\s([^>]*)>/g)].map(([, attributes = '']) => {
      const target = unescapeXml(attributeOf(attributes, 'Target') ?? '');
      return [attributeOf(attributes, 'Id') ?? '', target.startsWith('/') ? target.slice(1) : `xl/${target}`];
    }),
  );

const attributeOf = (attributes: string, name: string): string | undefined => {
  const [, double, single] = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes) ?? [];
  return double ?? single;
};

const textOf = (parts: WorkbookParts, path: string): string => {
  const bytes = parts[path];
  if (bytes === undefined) throw new UnreadableWorkbook(`文件缺少 ${path}，可能已损坏。`);
  return new TextDecoder().decode(bytes);
};

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const unescapeXml = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return ENTITIES[name] ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
