import type { Restatement } from '../../shared/contract/periods.ts';
import { fromWire, type WireMoney } from '../../shared/money/wire.ts';
import type { Voice } from '../../shared/wording/voice.ts';
import { alignAtPoint } from './align-at-point.ts';
import { decimal } from './decimal-amounts.ts';
import { labelOfMethod } from './label-of-method.ts';
import { table } from './terminal.ts';

type Restated = NonNullable<Restatement>;
type Reported = Restated['rows'][number]['before'];

const reportedJson = (reported: Reported) =>
  reported === null ? null : { payments: reported.payments, gross: decimal(reported.gross) };

/** What was reported before beside what it is now, each row with its currency; null for a month never reopened. */
export const restatementJson = (restatement: Restatement) =>
  restatement === null
    ? null
    : {
        rows: restatement.rows.map(({ method, before, after, difference }) => ({
          currency: difference.currency,
          method,
          before: reportedJson(before),
          after: reportedJson(after),
          difference: decimal(difference),
        })),
        totals: restatement.totals.map(({ before, after, difference }) => ({
          currency: difference.currency,
          before: decimal(before),
          after: decimal(after),
          difference: decimal(difference),
        })),
      };

export function restatementText({ rows, totals }: Restated, voice: Voice): string {
  const grossOf = (reported: Reported): string => (reported === null ? '–' : voice.money(reported.gross));
  const lines = [
    ...rows.map(({ method, before, after, difference }) => [
      labelOfMethod(method),
      grossOf(before),
      grossOf(after),
      signed(difference, voice),
    ]),
    ...totals.map(({ before, after, difference }) => [
      `Total ${difference.currency}`,
      voice.money(before),
      voice.money(after),
      signed(difference, voice),
    ]),
  ];
  const columns = [1, 2, 3].map((column) => alignAtPoint(lines.map((line) => line[column] ?? '')));
  return table(
    ['Method', 'Before', 'Now', 'Difference'],
    lines.map(([name], index) => [name ?? '', ...columns.map((column) => column[index] ?? '')]),
    [1, 2, 3],
  );
}

const signed = (difference: WireMoney, voice: Voice): string =>
  fromWire(difference).units > 0n ? `+${voice.money(difference)}` : voice.money(difference);
