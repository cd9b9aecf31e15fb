/** Chinese for the codes of one set. */
export type CodeSet<Code extends string = string> = Readonly<Record<Code, string>>;

/** The Chinese for a code; a code that the page does not know yet is shown as it is. */
export const nameOf = (set: CodeSet, code: string): string => set[code] ?? code;

/** For selects. */
export const optionsOf = <Code extends string>(set: CodeSet<Code>): { readonly value: Code; readonly label: string }[] =>
  (Object.entries(set) as [Code, string][]).map(([value, label]) => ({ value, label }));
