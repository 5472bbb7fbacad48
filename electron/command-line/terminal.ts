/** Where a command writes: its answer to standard output, everything else to standard error. */
export type Terminal = { readonly out: (text: string) => void; readonly err: (text: string) => void };

/** Columns padded to the widest cell; those named as numbers to the right. */
export function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  numbers: readonly number[] = [],
): string {
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => (row[column] ?? '').length)));
  const write = (row: readonly string[]): string =>
    row
      .map((cell, column) =>
        numbers.includes(column) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd();
  return [write(head), write(widths.map((width) => '─'.repeat(width))), ...rows.map(write)].join('\n');
}
