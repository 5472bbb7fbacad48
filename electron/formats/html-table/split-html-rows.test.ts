import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inOneLine, readText } from '../testing/gather-reading.ts';
import { isHtmlTable, splitHtmlRows } from './split-html-rows.ts';

/** The rows of a page that comes in pieces of this length: `2: a|b`. */
function rowsOf(page: string, pieceLength = 1_000_000): readonly string[] {
  const splitter = splitHtmlRows();
  const records = [];
  for (let at = 0; at < page.length; at += pieceLength)
    records.push(...splitter.push(page.slice(at, at + pieceLength)));
  records.push(...splitter.end());
  return records.map(({ line, fields, fault }) => `${line}: ${fault ?? fields.join('|')}`);
}

const page = `<!DOCTYPE html><html><head><style>td > b { color: red }</style><script>if (1<2) document.write("<td>no</td>")</script></head>
<body><p>Outside</p><!-- <td>no</td> --><table border="1" title="a > b"><tr><th colspan=2>Statement</th></tr>
<TR><TD nowrap>Date</TD><TD>Narration<TD>Amount</TR>
<tr></tr>
<tr><td> 03/11/2025\n </td><td>A &amp; B&nbsp;&#8377;<br/>UPI &lt;x&gt; &unknown;</td><td align='right'>1,234.50</td></tr>
<tr><td>04/11/2025</td><td rowspan="2">both</td><td>1</td></tr>
<tr><td>05/11/2025</td><td>2</td></tr></table>
<table><tr><td>next<table><tr><td>inner</td></tr></table></td><td>after</td></tr></table></body></html>`;

const rows = [
  '1: Statement',
  '2: Date|Narration|Amount',
  '4: 03/11/2025|A & B ₹ UPI <x> &unknown;|1,234.50',
  '5: 04/11/2025|both|1',
  '6: 05/11/2025||2',
  '7: next||',
  '8: inner||',
  '9: after||',
];

test('rows as a browser shows them, in whatever pieces the page comes', () => {
  expect(isHtmlTable(page)).toBe(true);
  expect(rowsOf(page)).toEqual(rows);
  for (const length of [1, 2, 3, 7, 50]) expect(rowsOf(page, length)).toEqual(rows);
});

test('what is no page with a table', () => {
  for (const text of ['a,b\n<td>,1', '<Document xmlns="urn:x"/>', '<html><p>letter</p></html>', '{"a":"<td>"}', '']) {
    expect(isHtmlTable(text)).toBe(false);
  }
});

test('what a script says is no markup', () => {
  const script = `<script>if (a <b && c == "x") d = 'don"t <td>no'; // </ script> isn't </td></SCRIPT >`;
  const cut = `<table><tr><td>a<td>b</tr>${script}<tr><td>c<td>d</tr></table>`;
  expect(rowsOf(cut)).toEqual(['1: a|b', '2: c|d']);
  for (const length of [1, 2, 3, 7, 50]) expect(rowsOf(cut, length)).toEqual(['1: a|b', '2: c|d']);
});

test('a script that never ends may have hidden rows, and is told', () => {
  const cut = '<table><tr><td>a<td>b</tr><script>if (1) { <tr><td>c<td>d</tr></table>';
  expect(rowsOf(cut)).toEqual(['1: a|b', '2: quote_unclosed']);
});

describe('a report as a web page', () => {
  test('gives the rows it gives as CSV', async () => {
    const csv = await readFile(new URL('../phonepe-settlement/samples/fifteen-columns.csv', import.meta.url), 'utf8');
    const cells = csv
      .trimEnd()
      .split(/\r?\n/)
      .map((line) => `<tr><td>${line.replaceAll('&', '&amp;').split(',').join('</td><td>')}</td></tr>`);
    const reading = await readText(`<html><body><table>${cells.join('\n')}</table></body></html>`);
    expect(reading.issues).toEqual([]);
    expect(reading.rows.map(inOneLine)).toEqual((await readText(csv)).rows.map(inOneLine));
  });
});

test('pages that are broken or never end are read as far as they go', { timeout: 60_000 }, () => {
  expect(rowsOf('<table><tr><td>a<td>b')).toEqual(['1: a|b']);
  expect(rowsOf('<table><tr><td>a < b</td></tr>')).toEqual(['1: a < b']);
  expect(rowsOf(`<table><tr><td>a</td></tr><!-- ${'x'.repeat(100_000)}`)).toEqual(['1: a', '2: quote_unclosed']);
  expect(rowsOf('<table><tr><td>a</td></tr><tr title="x><td>b</td></tr></table>')).toEqual([
    '1: a',
    '2: quote_unclosed',
  ]);
  expect(rowsOf(`<table><tr><td>${'x'.repeat(1_100_000)}</td></tr><tr><td>b`)).toEqual(['1: record_too_long', '2: b']);
  expect(rowsOf(`<table><td ${'a'.repeat(3_000_000)}`, 65_536).at(0)).toBe('1: quote_unclosed');
  expect(rowsOf(`<tr>${'<td>x'.repeat(1001)}`)).toEqual(['1: too_many_columns']);
  expect(rowsOf(`<tr><td colspan=99999>a<td>b`)).toEqual(['1: too_many_columns']);
  for (const part of [
    '<',
    '<!--',
    '<td "',
    "<td a='",
    '<table><tr><td>',
    '&#x',
    '<td rowspan=1000 colspan=1000>',
    '"',
  ]) {
    expect(rowsOf(`<table>${part.repeat(30_000)}`, 65_536)).toBeDefined();
  }
  fc.assert(
    fc.property(
      fc.array(
        fc.constantFrom(
          '<td>',
          '</td>',
          '<tr>',
          '</tr>',
          '<table>',
          'x',
          '"',
          '<',
          '>',
          '<!--',
          '-->',
          '&lt;',
          '<td rowspan=3>',
          '<td colspan=2>',
          '<script>',
          '</script>',
        ),
      ),
      fc.integer({ min: 1, max: 9 }),
      (pieces, length) => {
        expect(rowsOf(pieces.join(''), length)).toEqual(rowsOf(pieces.join('')));
      },
    ),
    { numRuns: 3000 },
  );
});
