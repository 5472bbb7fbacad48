import { describe, expect, test } from 'vitest';
import type { NormalisedRow } from './format.ts';
import { readBytes } from './testing/gather-reading.ts';
import { allSamples } from './testing/all-samples.ts';
import { tableFormats } from './formats.ts';

/** Exports of whole days, cut out of a sample: what stands above its rows, and the rows of the days. */
type Export = { readonly from: string; readonly to: string };

const dayOf = ({ occurredAt }: NormalisedRow): string => occurredAt.slice(0, 10);

/** Not cut by lines: two sections that belong together, and rows that go on over several lines. */
const notByLines = ['cashfree-settlement/samples/recon.csv', 'axis-statement/samples/wrapped.csv'];

/** Tables with a row a line, of more than one day; the others have control totals over all their rows. */
async function cuttable(): Promise<
  readonly { readonly name: string; readonly text: string; readonly rows: readonly NormalisedRow[] }[]
> {
  const ids = new Set(tableFormats.map(({ id }) => id));
  const found = [];
  for (const { name, bytes } of allSamples()) {
    if (notByLines.includes(name)) continue;
    const { recognised, rows, parts, issues } = await readBytes(bytes);
    const text = bytes.toString('utf8');
    const lines = text.split(/\r\n|\r|\n/);
    const perLine = new Set(rows.map(({ line }) => line)).size;
    if (recognised === null || parts.length !== 1 || !ids.has(recognised.format)) continue;
    if (new Set(rows.map(dayOf)).size < 2 || issues.some(({ holds }) => holds)) continue;
    if (perLine < 2 || rows.some(({ line, raw }) => raw.includes('\n') || lines[line - 1] === undefined)) continue;
    found.push({ name, text, rows });
  }
  return found;
}

const samples = await cuttable();

test('many formats have a sample that can be cut', () => {
  expect(new Set(samples.map(({ name }) => name.split('/')[0])).size).toBeGreaterThan(12);
});

describe.each(samples)('overlapping exports of $name', ({ text, rows }) => {
  const days = [...new Set(rows.map(dayOf))].toSorted();
  const first = Math.min(...rows.map(({ line }) => line));
  const dayAtLine = new Map(rows.map((row) => [row.line, dayOf(row)]));
  const lines = text.split(/\r\n|\r|\n/);
  const cut = ({ from, to }: Export): Buffer =>
    Buffer.from(
      lines
        .filter((_, index) => {
          const day = dayAtLine.get(index + 1);
          return index + 1 < first || (day !== undefined && day >= from && day <= to);
        })
        .join('\n'),
    );

  test('bear the same identities as one export of all, so that in any order they give their union', async () => {
    const middle = days[Math.floor(days.length / 2)] ?? '';
    const [oldest = '', newest = ''] = [days[0], days.at(-1)];
    const whole = new Map(rows.map((row) => [row.identity, row]));
    expect(whole.size).toBe(rows.length);
    const union = new Set<string>();
    for (const part of [
      { from: middle, to: newest },
      { from: oldest, to: middle },
      { from: oldest, to: newest },
    ]) {
      const { rows: again } = await readBytes(cut(part));
      expect(again.length).toBeGreaterThan(0);
      for (const row of again) {
        expect(whole.get(row.identity)).toMatchObject({ net: row.net, occurredAt: row.occurredAt });
        union.add(row.identity);
      }
    }
    expect(union.size).toBe(rows.length);
  });
});
