/** RFC 4180 as a spreadsheet reads it, with any separator: a quote counts where it opens a cell. Written here, from the text of the RFC. */
export function readBySpreadsheet(csv: string, separator: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let inside = false;
  let opened = false;
  const end = (): void => {
    rows.at(-1)?.push(cell);
    cell = '';
    opened = false;
  };
  const text = csv.startsWith('\uFEFF') ? csv.slice(1) : csv;
  for (let at = 0; at < text.length; at += 1) {
    const one = text.charAt(at);
    if (inside) {
      if (one !== '"') cell += one;
      else if (text.charAt(at + 1) === '"') {
        cell += '"';
        at += 1;
      } else inside = false;
    } else if (one === '"' && cell === '' && !opened) {
      inside = true;
      opened = true;
    } else if (one === separator) end();
    else if (one === '\r' || one === '\n') {
      if (one === '\r' && text.charAt(at + 1) === '\n') at += 1;
      end();
      rows.push([]);
    } else cell += one;
  }
  return rows.filter((row) => row.length > 0);
}

/** A sign at the beginning of a cell, whatever unseen stands before it. */
export const beginsWithSign = (cell: string): boolean =>
  /^[\s"'`´‘’“”«»\p{Cc}\p{Cf}\p{Z}]*[=+\-@|%−＝＋－＠﹦﹢﹣﹫]/u.test(cell);
/** The same, and no apostrophe in front that makes a text of it. */
export const mightRun = (cell: string): boolean => beginsWithSign(cell) && !/^[\s\p{Cc}\p{Cf}\p{Z}]*'/u.test(cell);

/** The cells as they come out where the list separator is another, and where nobody heeds quotes. */
export const cellsElsewhere = (csv: string): string[] => [
  ...[';', '\t'].flatMap((separator) => readBySpreadsheet(csv, separator).flat()),
  ...csv.slice(1).split(/[;\t\r\n]/),
];
