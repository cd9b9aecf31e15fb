import type { CopiedEvent } from './material.events.js';
import type { NotedFinding } from './material.js';

const MARK = /⟦(\d+)⟧/gu;
/** What stands in the place of words that nobody has settled. */
export const UNSETTLED = '［待核］';

/** The text as the signer has settled it. */
export const settledText = (findings: readonly NotedFinding[]): ((text: string) => string) => {
  const words = new Map(findings.map(({ finding, settlement }) => [String(finding), settlement?.words ?? UNSETTLED]));
  return (text) => text.replaceAll(MARK, (_, finding: string) => words.get(finding) ?? UNSETTLED);
};

const inTexts = (value: unknown, change: (text: string) => string): unknown => {
  if (typeof value === 'string') return value.includes('⟦') ? change(value) : value;
  if (Array.isArray(value)) return value.map((one) => inTexts(one, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, inTexts(member, change)]));
};

/** The copied events with every finding as it was settled. */
export const settledEvents = (copied: readonly CopiedEvent[], findings: readonly NotedFinding[]): readonly CopiedEvent[] => {
  if (findings.length === 0) return copied;
  const change = settledText(findings);
  return copied.map((event) => ({ ...event, data: inTexts(event.data, change) as object }));
};
