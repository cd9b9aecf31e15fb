/** A table in Markdown; cells may not hold a bar or a line feed. */
export const markdownTable = (header: readonly string[], rows: readonly (readonly string[])[]): string => {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '／').replaceAll('\n', ' ')).join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
};

/** A page that a program wrote: the first line says so and by which command. */
export const generatedPage = (title: string, sections: readonly string[]): string =>
  [`<!-- Made by \`npm run docs\` from the code; edit the code, not this page. -->`, `# ${title}`, ...sections].join('\n\n') + '\n';
