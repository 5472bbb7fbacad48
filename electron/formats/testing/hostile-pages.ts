import { honestFile } from './hostile-tables.ts';
import { megabyte, repeated, times, type HostileFile, type HostileSize } from './hostile-file.ts';

const [names = [], cells = []] = [...honestFile.pieces()]
  .join('')
  .split('\n')
  .map((line) => line.split(','));
const row = (fields: readonly string[]): string => `<tr>${fields.map((each) => `<td>${each}</td>`).join('')}</tr>\n`;
const page = `<html><body><table>${row(names)}${row(cells)}`;

const file = (
  name: string,
  held: readonly string[],
  rows: number,
  pieces: () => Iterable<string | Uint8Array>,
): HostileFile => ({ name, pieces, held, rows });

/** Web pages that pass for workbooks and that no bank would hand out. */
export const hostilePages = ({ megabytes, lines }: HostileSize): readonly HostileFile[] => [
  file('a page with a tag that never ends', ['quote_unclosed'], 1, function* () {
    yield `${page}<tr><td class="`;
    yield* repeated('x', megabytes * megabyte);
  }),
  file('a page with a comment that never ends', ['quote_unclosed'], 1, function* () {
    yield `${page}<!--`;
    yield* repeated('x', megabytes * megabyte);
  }),
  file('a page with an endless cell', ['record_too_long'], 1, function* () {
    yield `${page}<tr><td>`;
    yield* repeated('x', megabytes * megabyte);
  }),
  file('a page with a row of a million cells', ['too_many_columns'], 1, function* () {
    yield `${page}<tr>`;
    yield* times('<td>1', lines);
  }),
  file('a page with a million tables in one another', [], 1, function* () {
    yield page;
    yield* times('<table>', lines);
  }),
  file(
    'a page whose cells reach over a thousand rows and columns',
    ['too_many_columns', 'more_issues'],
    1,
    function* () {
      yield page;
      yield* times('<tr><td rowspan=9999 colspan=9999>1<td>2', Math.min(lines, 100_000));
    },
  ),
  file('a page with a script that ends again and again, nearly', ['quote_unclosed'], 1, function* () {
    yield `${page}<script>`;
    yield* repeated('</script ', megabytes * megabyte);
  }),
  file('a page with a script that never ends', ['quote_unclosed'], 1, function* () {
    yield `${page}<script>`;
    yield* repeated('<td>x', megabytes * megabyte);
  }),
];
