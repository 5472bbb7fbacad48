import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  reportDocument,
  type ReportCell,
  type ReportDocument,
  type ReportKind,
  type ReportRow,
  type ReportSection,
} from '../../../../shared/contract/report-document.ts';
import { addDays, daysBetween, lastDayOf, type LocalDate, type Month } from '../../../../shared/kernel/local-date.ts';
import { fromWire, type WireMoney } from '../../../../shared/money/wire.ts';
import { languages } from '../../../../shared/wording/voice.ts';
import { knownName } from '../../../../shared/wording/reports/report-name.ts';
import { knownReportWord } from '../../../../shared/wording/reports/report-words.ts';
import { testBackend, testMerchant } from '../../../testing/test-backend.ts';
import { useBooks, type UsedBooks } from '../../../testing/used-books.ts';

const kinds = ['fees', 'exceptions', 'reserve', 'cashback', 'incidents', 'trial_balance'] as const;
const first = '2026-09-01' as LocalDate;
const last = '2026-11-30' as LocalDate;

let books: UsedBooks;
beforeAll(async () => {
  books = await useBooks();
}, 120_000);
afterAll(async () => {
  expect(books.test.faults).toEqual([]);
  await books.test.remove();
});

const made = (kind: ReportKind, from: LocalDate = first, to: LocalDate = last): Promise<ReportDocument> =>
  books.test.ask('reports.document', { merchantId: books.merchantId, kind, from, to });

const sectionOf = ({ sections }: ReportDocument, id: string): ReportSection => {
  const found = sections.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no ${id} among ${sections.map((one) => one.id).join(', ')}`);
  return found;
};

const cellOf = ({ columns }: ReportSection, row: ReportRow | undefined, id: string): ReportCell =>
  row?.cells[columns.findIndex((one) => one.id === id)] ?? { is: 'none' };

/** Ledger units of a column's amount; nothing where the cell is empty. */
const unitsOf = (section: ReportSection, row: ReportRow | undefined, id: string): bigint => {
  const cell = cellOf(section, row, id);
  return cell.is === 'amount' ? fromWire(cell.amount).units : 0n;
};

const summed = (section: ReportSection, id: string): bigint =>
  section.rows.reduce((sum, row) => sum + unitsOf(section, row, id), 0n);

const units = (wire: WireMoney | undefined): bigint => (wire === undefined ? 0n : fromWire(wire).units);

const someDay = fc.integer({ min: 0, max: daysBetween(first, last) - 1 }).map((days) => addDays(first, days));

describe('every report of the books', () => {
  it.each(kinds)('%s is what the contract says, and every word of it is known in three languages', async (kind) => {
    const document = await made(kind);
    expect(reportDocument.parse(document)).toEqual(document);
    const ids = document.sections.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const language of languages) {
      for (const section of document.sections) {
        expect(`${section.title} ${knownReportWord(section.title, language)}`).not.toContain('null');
        for (const { heading, id } of section.columns) {
          if (heading.is === 'word') expect(`${id} ${knownReportWord(heading.word, language)}`).not.toContain('null');
        }
        for (const cell of [...section.rows, ...section.totals].flatMap(({ cells }) => cells)) {
          if (cell.is === 'name') expect(`${cell.id} ${knownName(cell.of, cell.id, language)}`).not.toContain('null');
        }
      }
    }
  });

  it.each(kinds)('%s has as many cells in every row as columns, each of its column’s kind', async (kind) => {
    for (const { id, columns, rows, totals, chart } of (await made(kind)).sections) {
      for (const { cells } of [...rows, ...totals]) {
        expect([id, cells.length]).toEqual([id, columns.length]);
        cells.forEach((cell, at) => {
          const is = cell.is === 'name' ? 'text' : cell.is;
          expect([columns[at]?.id, is]).toEqual([columns[at]?.id, cell.is === 'none' ? 'none' : columns[at]?.kind]);
        });
      }
      const named = chart === null ? [] : [chart.along, ...chart.series];
      expect(named.filter((one) => !columns.some((column) => column.id === one))).toEqual([]);
    }
  });

  it.each(kinds)('%s of books in which nothing is says so', async (kind) => {
    const empty = testBackend({ clock: { now: Date.parse('2026-11-21T10:00:00+05:30') } });
    const merchantId = await testMerchant(empty);
    const document = await empty.ask('reports.document', { merchantId, kind, from: first, to: last });
    expect(reportDocument.parse(document).sections).toEqual([]);
    expect(document.notes).toHaveLength(1);
    await empty.remove();
  });

  it('says that days are those of the books where another zone was asked for', async () => {
    const ask = (kind: ReportKind, zone: string | null) =>
      books.test.ask('reports.document', { merchantId: books.merchantId, kind, from: first, to: last, zone });
    for (const kind of ['fees', 'exceptions', 'reserve', 'cashback', 'trial_balance'] as const) {
      const codes = (await ask(kind, 'America/New_York')).notes.map(({ code }) => code);
      expect(codes).toContain('report_days_of_books');
      expect((await ask(kind, 'Asia/Kolkata')).notes.map(({ code }) => code)).not.toContain('report_days_of_books');
    }
  });
});

describe('the trial balance', () => {
  const sides = ['opening', 'debits', 'credits', 'closing'] as const;

  it.each(['2026-09', '2026-10', '2026-11'] as const)(
    'of %s is the ledger’s own, account by account',
    async (month) => {
      const { accounts, totals } = await books.test.ask('ledger.accounts', { merchantId: books.merchantId, month });
      const document = await made('trial_balance', `${month}-01` as LocalDate, lastDayOf(month as Month));
      const wanted = accounts.flatMap(({ id, balances }) =>
        balances.map((one) => [id, one.currency, ...sides.map((side) => units(one[side]))]),
      );
      const told = document.sections.flatMap((section) =>
        section.rows.map((row) => [
          row.lead?.search['account'],
          section.currency,
          ...sides.map((side) => unitsOf(section, row, side)),
        ]),
      );
      const inOrder = (rows: readonly (readonly unknown[])[]) =>
        rows.map((row) => row.map(String).join(' ')).toSorted();
      expect(inOrder(told)).toEqual(inOrder(wanted));
      expect(told.length).toBeGreaterThan(0);
      for (const total of totals) {
        const section = sectionOf(document, `accounts:${total.currency}`);
        expect(sides.map((side) => unitsOf(section, section.totals[0], side))).toEqual(
          sides.map((side) => units(total[side])),
        );
        expect(unitsOf(section, section.totals[0], 'closing')).toBe(0n);
        expect(section.notes.map(({ code }) => code)).toEqual(['report_debits_equal_credits']);
      }
    },
  );

  it('goes on where it is cut, over closed months, open ones and late rows', async () => {
    const whole = await made('trial_balance');
    await fc.assert(
      fc.asyncProperty(someDay, async (day) => {
        const [before, after] = [await made('trial_balance', first, day), await made('trial_balance', addDays(day, 1))];
        for (const section of whole.sections) {
          const rowsOf = (document: ReportDocument) =>
            document.sections.find(({ id }) => id === section.id) ?? { ...section, rows: [] };
          const [one, other] = [rowsOf(before), rowsOf(after)];
          for (const row of section.rows) {
            const same = (rows: readonly ReportRow[]) =>
              rows.find(({ lead }) => lead?.search['account'] === row.lead?.search['account']);
            const [left, right] = [same(one.rows), same(other.rows)];
            for (const side of ['debits', 'credits'] as const)
              expect(unitsOf(one, left, side) + unitsOf(other, right, side)).toBe(unitsOf(section, row, side));
            expect(unitsOf(one, left, 'closing')).toBe(unitsOf(other, right, 'opening'));
          }
          expect([summed(one, 'debits'), summed(one, 'closing')]).toEqual([summed(one, 'credits'), 0n]);
        }
      }),
      { numRuns: 20 },
    );
  });
});

describe('fees', () => {
  it('are those of the fee audit, by account, month and currency, however they are split', async () => {
    const document = await made('fees');
    const { lines } = await books.test.ask('fees.audit', { merchantId: books.merchantId });
    expect(lines.length).toBeGreaterThan(2);
    for (const { month, currency, charged, gross, payments, account } of lines) {
      const section = sectionOf(document, `fee_costs:${currency}`);
      const rows = section.rows.filter(
        ({ lead }) => lead?.search['month'] === month && lead.search['account'] === account.id,
      );
      const own = { ...section, rows };
      expect([month, summed(own, 'fee'), summed(own, 'tax'), summed(own, 'gross')]).toEqual([
        month,
        units(charged.fee),
        units(charged.tax),
        units(gross),
      ]);
      const counts = rows.map((row) => cellOf(section, row, 'payments'));
      expect(counts.reduce((sum, cell) => sum + (cell.is === 'count' ? cell.count : 0), 0)).toBe(payments);
    }
  });

  it('charged come to what is agreed, too much, too little and the rest, exactly', async () => {
    const document = await made('fees');
    const audits = document.sections.filter(({ id }) => id.startsWith('fee_audit:'));
    expect(audits.map(({ id }) => id)).toEqual(['fee_audit:INR', 'fee_audit:USD']);
    for (const section of audits) {
      for (const row of [...section.rows, ...section.totals]) {
        const of = (id: string): bigint => unitsOf(section, row, id);
        expect(of('charged')).toBe(
          of('expected') +
            of('over') -
            of('under') +
            of('rounding') +
            of('not_agreed') +
            of('no_card') +
            of('own_rows'),
        );
      }
      expect(unitsOf(section, section.totals[0], 'charged')).toBe(
        summed(sectionOf(document, `fee_costs:${section.currency}`), 'cost'),
      );
    }
  });

  it('of two parts of the days are those of the whole', async () => {
    const whole = await made('fees');
    await fc.assert(
      fc.asyncProperty(someDay, async (day) => {
        const parts = [await made('fees', first, day), await made('fees', addDays(day, 1))];
        for (const section of whole.sections.filter(({ id }) => /^fee_(costs|audit):/.test(id))) {
          const ids = section.columns.filter(({ kind }) => kind === 'amount').map(({ id }) => id);
          for (const id of ids) {
            const sums = parts.map((part) => {
              const own = part.sections.find((one) => one.id === section.id);
              return own === undefined ? 0n : summed(own, id);
            });
            expect([id, sums.reduce((sum, one) => sum + one, 0n)]).toEqual([id, summed(section, id)]);
          }
        }
      }),
      { numRuns: 15 },
    );
  });
});

describe('exceptions', () => {
  it('that stand are those of the screen, to the last unit, by kind and by age', async () => {
    const document = await made('exceptions');
    const { exceptions } = await books.test.ask('exceptions.list', { merchantId: books.merchantId });
    const standing = exceptions.filter(({ state }) => state === 'open' || state === 'asked');
    const currencies = [...new Set(standing.map(({ amountAtRisk }) => amountAtRisk.currency))];
    expect(currencies.toSorted()).toEqual(['INR', 'USD']);
    for (const currency of currencies) {
      const own = standing.filter(({ amountAtRisk }) => amountAtRisk.currency === currency);
      const wanted = own.reduce((sum, { amountAtRisk }) => sum + units(amountAtRisk), 0n);
      const byKind = sectionOf(document, `exceptions_by_kind:${currency}`);
      const byAge = sectionOf(document, `exceptions_by_age:${currency}`);
      expect(summed(byKind, 'open') + summed(byKind, 'asked')).toBe(wanted);
      expect(summed(byAge, 'amount')).toBe(wanted);
      // As of today the ages are those of the screen.
      for (const row of byAge.rows) {
        const ageing = cellOf(byAge, row, 'ageing');
        const aged = own.filter((one) => ageing.is === 'name' && one.ageing === ageing.id);
        expect(cellOf(byAge, row, 'count')).toEqual({ is: 'count', count: aged.length });
      }
    }
  });

  it('sums by kind are the sums of the list, whatever became of them', async () => {
    const document = await made('exceptions', first, '2026-10-31' as LocalDate);
    const list = sectionOf(document, 'exceptions_each');
    for (const total of list.totals) {
      const amount = cellOf(list, total, 'amount');
      if (amount.is !== 'amount') throw new Error('a total is an amount');
      const byKind = sectionOf(document, `exceptions_by_kind:${amount.amount.currency}`);
      expect(summed(byKind, 'total')).toBe(units(amount.amount));
      const states = ['open', 'asked', 'accepted', 'resolved'].reduce((sum, state) => sum + summed(byKind, state), 0n);
      expect(states).toBe(units(amount.amount));
    }
  });

  it('that were found and gone within a day are counted, and not listed', async () => {
    const document = await made('exceptions');
    const { exceptions } = await books.test.ask('exceptions.list', {
      merchantId: books.merchantId,
      states: ['open', 'asked', 'accepted', 'resolved'],
    });
    const passing = document.notes.find(({ code }) => code === 'report_exceptions_passing')?.facts['exceptions'];
    const listed = sectionOf(document, 'exceptions_each').rows.length;
    expect(passing).toBeGreaterThan(0);
    expect(listed + Number(passing)).toBe(exceptions.length);
  });

  it('of a month before they occurred are not told', async () => {
    const document = await made('exceptions', '2026-01-01' as LocalDate, '2026-01-31' as LocalDate);
    expect(document.sections).toEqual([]);
    expect(document.notes.map(({ code }) => code)).toEqual(['report_exceptions_none']);
  });
});

describe('the reserve', () => {
  it('is that of the ledger’s schedule and of its account', async () => {
    const section = sectionOf(await made('reserve'), 'reserve_movements:INR');
    const { schedules } = await books.test.ask('ledger.reserve', { merchantId: books.merchantId });
    const { accounts } = await books.test.ask('ledger.accounts', { merchantId: books.merchantId, month: '2026-11' });
    const ledger = accounts.find(({ role }) => role === 'rolling_reserve')?.balances[0]?.closing;
    expect(units(ledger)).toBeGreaterThan(0n);
    expect(summed(section, 'closing')).toBe(units(schedules[0]?.totals.open));
    expect(summed(section, 'closing')).toBe(units(ledger));
  });

  it('opens with what it closed at, and moves by what was held and given back', async () => {
    await fc.assert(
      fc.asyncProperty(someDay, async (day) => {
        const [before, after] = [await made('reserve', first, day), await made('reserve', addDays(day, 1))];
        const closed = before.sections.find(({ id }) => id === 'reserve_movements:INR');
        const section = sectionOf(after, 'reserve_movements:INR');
        expect(summed(section, 'opening')).toBe(closed === undefined ? 0n : summed(closed, 'closing'));
        expect(summed(section, 'opening') + summed(section, 'held') - summed(section, 'released')).toBe(
          summed(section, 'closing'),
        );
      }),
      { numRuns: 20 },
    );
  });
});

describe('incidents', () => {
  it('are told with the figures of their own report', async () => {
    const document = await made('incidents');
    const { incidents } = await books.test.ask('incidents.list', { merchantId: books.merchantId });
    const outages = sectionOf(document, 'outages');
    expect(outages.rows.map(({ lead }) => lead?.search['incident'])).toEqual(
      incidents.map(({ id }) => id).toReversed(),
    );
    for (const { id } of incidents) {
      const { figures } = await books.test.ask('incidents.read', { merchantId: books.merchantId, incidentId: id });
      for (const { worth } of figures) {
        const section = sectionOf(document, `incident_figures:${worth.currency}`);
        const rows = section.rows.filter(({ lead }) => lead?.search['incident'] === id);
        expect(rows.map((row) => unitsOf(section, row, 'worth'))).toContain(units(worth));
      }
    }
  });
});
