import { honestCells } from './hostile-tables.ts';
import { hostileFile, megabyte, repeated, times, type HostileFile, type HostileSize } from './hostile-file.ts';

const [names = [], cells = []] = honestCells;
const row = (fields: readonly string[]): string => `<tr>${fields.map((each) => `<td>${each}</td>`).join('')}</tr>\n`;
const page = `<html><body><table>${row(names)}${row(cells)}`;

/** Web pages that pass for workbooks and that no bank would hand out. */
export const hostilePages = ({ megabytes, lines }: HostileSize): readonly HostileFile[] => [
  hostileFile('a page with a tag that never ends', ['quote_unclosed'], 1, function* () {
    yield `${page}<tr><td class="`;
    yield* repeated('x', megabytes * megabyte);
  }),
  hostileFile('a page with a comment that never ends', ['quote_unclosed'], 1, function* () {
    yield `${page}<!--`;
    yield* repeated('x', megabytes * megabyte);
  }),
  hostileFile('a page with an endless cell', ['record_too_long'], 1, function* () {
    yield `${page}<tr><td>`;
    yield* repeated('x', megabytes * megabyte);
  }),
  hostileFile('a page with a row of a million cells', ['too_many_columns'], 1, function* () {
    yield `${page}<tr>`;
    yield* times('<td>1', lines);
  }),
  hostileFile('a page with a million tables in one another', [], 1, function* () {
    yield page;
    yield* times('<table>', lines);
  }),
  hostileFile(
    'a page whose cells reach over a thousand rows and columns',
    ['too_many_columns', 'more_issues'],
    1,
    function* () {
      yield page;
      yield* times('<tr><td rowspan=9999 colspan=9999>1<td>2', Math.min(lines, 100_000));
    },
  ),
  hostileFile('a page with a script that ends again and again, nearly', ['quote_unclosed'], 1, function* () {
    yield `${page}<script>`;
    yield* repeated('</script ', megabytes * megabyte);
  }),
  hostileFile('a page with a script that never ends', ['quote_unclosed'], 1, function* () {
    yield `${page}<script>`;
    yield* repeated('<td>x', megabytes * megabyte);
  }),
];
