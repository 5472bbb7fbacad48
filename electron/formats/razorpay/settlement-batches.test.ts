import { expect, test } from 'vitest';
import { money } from '../../../shared/money/money.ts';
import { providerRow } from '../make-row.ts';
import type { FileIssue, NormalisedRow } from '../format.ts';
import { settlementBatches } from './settlement-batches.ts';

const rowOf = (line: number, batch: string | null): NormalisedRow =>
  providerRow({
    line,
    kind: 'sale',
    occurredAt: '2025-11-01',
    gross: money('INR', 1n),
    batch,
    identity: `razorpay:payment:pay_${line}`,
    raw: '',
  });

let issues: readonly FileIssue[] = [];

function pass(rows: readonly (readonly [settlementId: string, utr: string])[]): (readonly [number, string | null])[] {
  const passed: (readonly [number, string | null])[] = [];
  issues = [];
  const batches = settlementBatches(
    ({ line, batch }) => passed.push([line, batch]),
    (issue) => (issues = [...issues, issue]),
  );
  rows.forEach(([settlementId, utr], line) =>
    batches.take({ row: rowOf(line, utr || settlementId || null), settlementId, utr }),
  );
  batches.end();
  return passed;
}

test('rows of one settlement take the UTR that any of them has', () => {
  expect(
    pass([
      ['s1', ''],
      ['s2', ''],
      ['s1', 'U1'],
      ['s1', ''],
      ['', ''],
    ]),
  ).toEqual([
    [0, 'U1'],
    [2, 'U1'],
    [3, 'U1'],
    [4, null],
    [1, null],
  ]);
  expect(issues).toMatchObject([{ code: 'settled_without_reference', facts: { count: 1 }, holds: false }]);
});

test('a UTR of its own is never overruled', () => {
  expect(
    pass([
      ['s1', 'U1'],
      ['s1', 'U2'],
      ['s1', ''],
    ]),
  ).toEqual([
    [0, 'U1'],
    [1, 'U2'],
    [2, 'U1'],
  ]);
});

test('a file in which nothing has a UTR is not held in memory: beyond ten thousand rows wait for another report', () => {
  const passed = pass(Array.from({ length: 10_500 }, () => ['s1', ''] as const));
  expect(passed).toHaveLength(10_500);
  expect(passed[0]).toEqual([10_000, null]);
  expect(new Set(passed.map(([, batch]) => batch))).toEqual(new Set([null]));
  expect(issues).toMatchObject([{ facts: { count: 10_500 } }]);
});
