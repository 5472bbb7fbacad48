import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { AnyRow } from '../../testing/any-rows.ts';
import { anyRowsFile } from '../../testing/any-rows.ts';
import { testBackend, testMerchant } from '../../testing/test-backend.ts';

const rowsOf = (name: string, overCharged: readonly boolean[], month: string): AnyRow[] =>
  overCharged.map((isOver, index) => ({
    kind: 'sale',
    at: `${month}-${String(1 + (index % 27)).padStart(2, '0')}`,
    currency: 'INR',
    method: 'credit_card',
    gross: '100.00',
    fee: isOver ? '3.00' : '2.00',
    tax: isOver ? '0.54' : '0.36',
    reference: `${name}-${index}`,
    batch: `B-${name}`,
    on: `${month}-28`,
  }));

const step = fc.record({
  what: fc.constantFrom('commit', 'preview', 'undo', 'redo', 'card', 'undo_import'),
  month: fc.constantFrom('2026-08', '2026-09', '2026-10'),
  rows: fc.array(fc.boolean(), { minLength: 1, maxLength: 4 }),
  percent: fc.constantFrom('2', '2.5', '3'),
});

/** What is remembered between commands must never differ from the audit, which judges everything anew. */
it('agrees with the audit after any commands, previews and undone imports', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 6, maxLength: 14 }), async (steps) => {
      const test = testBackend({ readerWorker: new URL('../../testing/any-rows-worker.ts', import.meta.url) });
      const merchantId = await testMerchant(test);
      let made = 0;
      const file = (rows: readonly boolean[], month: string) => {
        made += 1;
        return [
          test.file(`${made}.json`, anyRowsFile({ kind: 'settlement', rows: rowsOf(String(made), rows, month) })),
        ];
      };
      await test.ask('imports.commit', { merchantId, files: file([true, false], '2026-09') });
      const [account] = (await test.ask('fees.cards', { merchantId })).accounts;
      const card = (percent: string) => ({
        name: 'Agreed',
        providerAccount: account?.id ?? '',
        currency: 'INR' as const,
        from: '2026-01-01',
        lines: [{ methods: 'any' as const, percent, taxPercent: '18' }],
      });
      const { id } = await test.ask('fees.saveCard', { merchantId, card: card('2') });
      for (const { what, month, rows, percent } of steps) {
        if (what === 'commit') await test.ask('imports.commit', { merchantId, files: file(rows, month) });
        if (what === 'preview') await test.ask('imports.preview', { merchantId, files: file(rows, month) });
        if (what === 'undo') await test.dispatch('ledger.undo', { merchantId });
        if (what === 'redo') await test.dispatch('ledger.redo', { merchantId });
        if (what === 'card') await test.ask('fees.saveCard', { merchantId, id, card: card(percent) });
        if (what === 'undo_import') {
          const { imports } = await test.ask('imports.list', { merchantId });
          const last = imports[0];
          if (last !== undefined) await test.dispatch('imports.undo', { merchantId, importId: last.id });
        }
        const { lines } = await test.ask('fees.audit', { merchantId });
        const { exceptions } = await test.ask('exceptions.list', { merchantId });
        const found = exceptions.filter(({ kind }) => kind === 'fee_wrong');
        const told = found.map(
          ({ why, amountAtRisk }) => `${JSON.stringify(why.facts['month'])} ${amountAtRisk.amount}`,
        );
        const due = lines
          .filter(({ over }) => over.rows > 0)
          .map(({ month: of, over }) => `${JSON.stringify(of)} ${over.amount.amount}`);
        expect([what, ...told.toSorted()]).toEqual([what, ...due.toSorted()]);
      }
      expect(test.faults).toEqual([]);
      await test.remove();
    }),
    { numRuns: 4, endOnFailure: true },
  );
});
