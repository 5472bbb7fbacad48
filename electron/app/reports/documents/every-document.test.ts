import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reportKinds, type ReportDocument, type ReportLead } from '../../../../shared/contract/report-document.ts';
import { testBackend, type TestBackend } from '../../../testing/test-backend.ts';
import { useBooks, type UsedBooks } from '../../../testing/used-books.ts';
import { documentFaults } from './testing/document-faults.ts';

let used: UsedBooks;
let demo: TestBackend;
let desk: TestBackend;

beforeAll(async () => {
  used = await useBooks();
  demo = testBackend();
  await demo.openNew();
  await demo.ask('vault.openDemo', {});
  desk = testBackend();
  await desk.openNew();
  await desk.ask('vault.openDemo', { of: 'desk' });
}, 120_000);
afterAll(async () => {
  await used.test.remove();
  await demo.remove();
  await desk.remove();
});

/** What stands behind the `?` of each screen's address (the features' `*-place.ts`). */
const params: Readonly<Record<ReportLead['to'], readonly string[]>> = {
  ledger: ['view', 'month', 'account', 'currency', 'months', 'entry', 'incident'],
  exceptions: ['state', 'kind', 'owner', 'nobody', 'age', 'incident', 'q'],
  incidents: ['incident', 'became'],
  fees: ['view', 'month', 'account', 'currency', 'verdict', 'card', 'preset'],
  cashback: ['scheme', 'months', 'rows', 'edit'],
  months: [],
  payments: ['state', 'kind', 'account', 'method', 'currency', 'from', 'to', 'min', 'max', 'months', 'q', 'open'],
  settlements: ['state', 'account', 'currency', 'from', 'to', 'min', 'max', 'months', 'q', 'open'],
  reports: ['kind', 'merchant', 'span', 'month', 'from', 'to', 'by', 'zone', 'account', 'without', 'amounts'],
};

const strayParams = (document: ReportDocument): readonly string[] =>
  document.sections.flatMap(({ id, rows }) =>
    rows.flatMap(({ lead }) =>
      lead === null
        ? []
        : Object.keys(lead.search)
            .filter((name) => !params[lead.to].includes(name))
            .map((name) => `${id}: ${lead.to} has no ${name}`),
    ),
  );

const ranges = [
  ['a month', '2026-10-01', '2026-10-31'],
  ['a part of one', '2026-10-05', '2026-10-20'],
  ['two months', '2026-09-01', '2026-10-31'],
  ['a financial year', '2026-04-01', '2027-03-31'],
  ['days before anything', '2020-01-01', '2020-01-31'],
] as const;

describe.each(reportKinds)('the report %s', (kind) => {
  it.each(ranges)('is whole and adds up in books that were used, of %s', async (_, from, to) => {
    for (const by of kind === 'turnover' ? (['day', 'month', 'year'] as const) : (['day'] as const)) {
      const document = await used.test.ask('reports.document', { merchantId: used.merchantId, kind, from, to, by });
      expect(documentFaults(document)).toEqual([]);
      expect([...new Set(strayParams(document))]).toEqual([]);
    }
  });

  it('is whole and adds up by days of another zone', async () => {
    const wanted = {
      merchantId: used.merchantId,
      kind,
      from: '2026-10-01',
      to: '2026-10-31',
      zone: 'America/Sao_Paulo',
    };
    expect(documentFaults(await used.test.ask('reports.document', wanted))).toEqual([]);
  });

  it('is whole and adds up in the sample data', async () => {
    for (const backend of [demo, desk]) {
      const { merchants } = await backend.ask('merchants.list', {});
      for (const { id, latestMonth } of merchants.slice(0, 12)) {
        const month = latestMonth ?? '2026-10';
        const wanted = { merchantId: id, kind, from: `${month}-01`, to: `${month}-28` };
        const document = await backend.ask('reports.document', wanted);
        expect(documentFaults(document)).toEqual([]);
        expect([...new Set(strayParams(document))]).toEqual([]);
      }
    }
  });
});
