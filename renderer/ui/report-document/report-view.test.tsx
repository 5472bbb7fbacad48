import { MantineProvider } from '@mantine/core';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { paperHead } from '../../../shared/contract/paper-head.ts';
import { reportDocument, type ReportCell, type ReportDocument } from '../../../shared/contract/report-document.ts';
import { fromMinor } from '../../../shared/money/money.ts';
import { toWire } from '../../../shared/money/wire.ts';
import { languages, type Language } from '../../../shared/wording/voice.ts';
import type { Bridge } from '../../../shared/contract/bridge.ts';
import { BridgeProvider } from '../../bridge/bridge-context.tsx';
import { SpeechProvider } from '../../i18n/speech-context.tsx';
import { CommandProvider } from '../commands/command-context.tsx';
import { ReportView } from './report-view.tsx';

const inr = (minor: bigint): ReportCell => ({ is: 'amount', amount: toWire(fromMinor('INR', minor)) });
const usd = (minor: bigint): ReportCell => ({ is: 'amount', amount: toWire(fromMinor('USD', minor)) });

const everyCell: readonly ReportCell[] = [
  { is: 'text', text: 'UTR <b>1</b>' },
  { is: 'name', of: 'method', id: 'credit_card' },
  {
    is: 'sentence',
    sentence: { code: 'report_debits_equal_credits', facts: { amount: { amount: '77.10', currency: 'INR' } } },
  },
  { is: 'date', date: '2026-10-03' as never },
  { is: 'month', month: '2026-10' as never },
  { is: 'year', year: 2026 },
  { is: 'moment', instant: '2026-10-03T20:00:00.000Z' },
  { is: 'count', count: 1234 },
  inr(12_345_678n),
  { is: 'percent', percent: '2.36' },
  { is: 'none' },
];

const kinds = [
  'text',
  'text',
  'sentence',
  'date',
  'month',
  'year',
  'moment',
  'count',
  'amount',
  'percent',
  'text',
] as const;

const fixture = (changed: Partial<ReportDocument> = {}): ReportDocument =>
  reportDocument.parse({
    kind: 'turnover',
    merchant: { id: 'shop', name: 'Rangoli "&" <Crafts>' },
    from: '2026-10-01',
    to: '2026-10-31',
    zone: 'Asia/Kolkata',
    asOf: '2026-11-22T12:00:00.000Z',
    sample: false,
    months: [{ month: '2026-10', state: 'closed', snapshotHash: 'c0ffee' }],
    files: [{ name: 'October.csv', sha256: 'ab12', importedAt: '2026-11-01T08:00:00.000Z' }],
    filesBeyond: 3,
    chain: { links: 7, hash: 'deadbeef' },
    sections: [
      {
        id: 'all:INR',
        title: 'by_method',
        currency: 'INR',
        of: { is: 'text', text: 'PhonePe' },
        columns: kinds.map((kind, at) => ({ id: `c${at}`, heading: { is: 'text', text: `Heading ${at}` }, kind })),
        rows: [{ cells: [...everyCell], lead: { to: 'ledger', search: { month: '2026-10', account: 'a&b' } } }],
        totals: [
          { cells: everyCell.map((_, at) => (at === 8 ? inr(12_345_678n) : { is: 'none' as const })), lead: null },
        ],
        chart: null,
        notes: [],
      },
    ],
    notes: [],
    ...changed,
  });

type Shown = { readonly language?: Language; readonly hidden?: boolean; readonly without?: readonly string[] };

const drawn = (document: ReportDocument, { language = 'en', hidden = false, without = [] }: Shown = {}): string =>
  renderToStaticMarkup(
    <MantineProvider>
      <SpeechProvider language={language} figures="usual" amountsHidden={hidden}>
        <BridgeProvider bridge={{ platform: 'linux' } as Bridge}>
          <CommandProvider>
            <ReportView document={document} without={new Set(without)} />
          </CommandProvider>
        </BridgeProvider>
      </SpeechProvider>
    </MantineProvider>,
  );

/** What is read, without the markup. */
const read = (html: string): string =>
  html
    .replaceAll(/<[^>]*>/g, '|')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

describe('a report', () => {
  it('says every cell by what it is, and takes no text for markup', () => {
    const text = read(drawn(fixture()));
    for (const part of [
      'UTR <b>1</b>',
      'Credit card',
      '3 Oct 2026',
      'October 2026',
      '2026',
      '1,234',
      '₹1,23,456.78',
      '2.36%',
    ])
      expect(text).toContain(part);
    // By the clocks of the report's zone, not of this computer.
    expect(text).toContain('4 Oct 2026, 01:30');
    expect(text).toContain('Rangoli "&" <Crafts>');
  });

  it('names what it stands on: files, closed months and the chain', () => {
    const text = read(drawn(fixture()));
    for (const part of ['October.csv', 'ab12', 'and 3 more files', 'c0ffee', 'deadbeef', '7 links'])
      expect(text).toContain(part);
  });

  it('leads from a row to the rows behind it', () => {
    expect(drawn(fixture())).toContain('href="#/ledger?month=2026-10&amp;account=a%26b"');
  });

  it.each(languages)('has no amount in it while amounts are hidden, in %s', (language) => {
    const [section] = fixture().sections;
    if (section === undefined) throw new Error('a section');
    const chart = {
      form: 'bars',
      along: 'c0',
      series: ['c8'],
      mark: { word: 'declared', amount: { amount: '5.00', currency: 'INR' } },
    } as const;
    const charted = fixture({ sections: [{ ...section, chart: { ...chart, series: ['c8'] } }] });
    expect(read(drawn(charted, { language }))).toMatch(/[₹$]\s*\p{Nd}/u);
    expect(read(drawn(charted, { language, hidden: true }))).not.toMatch(/[₹$]\s*\p{Nd}/u);
    // Counts, dates and rates are not amounts.
    expect(read(drawn(charted, { language: 'en', hidden: true }))).toContain('1,234');
  });

  it('does not tell what is nothing from what is much while amounts are hidden', () => {
    const of = (units: bigint): ReportDocument => {
      const [section] = fixture().sections;
      if (section === undefined) throw new Error('a section');
      const cells = everyCell.map((cell) => (cell.is === 'amount' ? inr(units) : cell));
      return fixture({ sections: [{ ...section, rows: [{ cells, lead: null }] }] });
    };
    expect(drawn(of(0n))).not.toEqual(drawn(of(12_345_678n)));
    expect(drawn(of(0n), { hidden: true })).toEqual(drawn(of(12_345_678n), { hidden: true }));
  });

  it('leaves out the columns that are not wanted, but never all of them', () => {
    const text = read(drawn(fixture(), { without: ['all/c8', 'all/c1'] }));
    expect(text).not.toContain('₹1,23,456.78');
    expect(text).not.toContain('Heading 1|');
    expect(text).toContain('Heading 0|');
    const none = read(drawn(fixture(), { without: kinds.map((_, at) => `all/c${at}`) }));
    expect(none).toContain('Heading 0|');
    expect(none).not.toContain('Heading 2|');
  });

  it('puts each currency in a picture of its own', () => {
    const row = (cell: ReportCell): ReportDocument['sections'][number]['rows'][number] => ({
      cells: [{ is: 'text', text: 'x' }, cell],
      lead: null,
    });
    const document = fixture({
      sections: [
        {
          id: 's',
          title: 'by_method',
          currency: null,
          of: null,
          columns: [
            { id: 'a', heading: { is: 'text', text: 'A' }, kind: 'text' },
            { id: 'b', heading: { is: 'text', text: 'B' }, kind: 'amount' },
          ],
          rows: [row(inr(100n)), row(usd(200n)), row(inr(300n))],
          totals: [],
          chart: { form: 'share', along: 'a', series: ['b'], mark: null },
          notes: [],
        },
      ],
    });
    const pictures = [...drawn(document).matchAll(/role="img" aria-label="([^"]*)"/g)].map(([, label]) => label);
    expect(pictures).toEqual([
      'Chart of shares: By method · INR. The same figures stand in the table below.',
      'Chart of shares: By method · USD. The same figures stand in the table below.',
    ]);
  });

  it('says why a part of it is empty', () => {
    const [section] = fixture().sections;
    if (section === undefined) throw new Error('a section');
    const empty = { ...section, rows: [], totals: [] };
    expect(read(drawn(fixture({ sections: [empty] })))).toContain('Nothing in these days.');
  });

  it('says that it is made of sample data, over every page', () => {
    expect(drawn(fixture())).not.toContain('nk-paper-mark');
    expect(drawn(fixture({ sample: true }), { language: 'bn' })).toMatch(/nk-paper-mark[^>]*>ডেমো তথ্য</);
  });

  it('tells whoever prints it what should stand on every page', () => {
    const attribute = /data-paper-head="([^"]*)"/.exec(drawn(fixture({ sample: true })))?.[1] ?? '';
    const head = paperHead.parse(
      JSON.parse(
        attribute.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&'),
      ),
    );
    expect(head).toMatchObject({
      whose: 'Rangoli "&" <Crafts> · Demo data: an invented merchant',
      title: 'Turnover · October 2026',
      counted: 'Page {page} of {pages}',
      // Its one table has eleven columns.
      landscape: true,
    });
    expect(head.foot).toContain('22 Nov 2026');
  });
});
