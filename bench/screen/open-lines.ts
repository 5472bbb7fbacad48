import type { Output } from '../../shared/contract/contract.ts';
import { addDays, type LocalDate } from '../../shared/kernel/local-date.ts';
import { seededRandom } from '../../electron/app/demo/seeded-random.ts';

type List = Output<'matching.list'>;
type Item = List['left'][number];

const first = '2026-10-01' as LocalDate;
const banks = ['2', '3'];

/**
 * So many open lines, half payouts and half bank lines, over one month: three in ten have a bank line that nearly fits, one bank
 * line in ten is a debit, one line in fifty is in dollars. The same seed gives the same lines. Amounts are minor units as text.
 */
export function openLines(lines: number, seed: number): List {
  const random = seededRandom(seed);
  const left: Item[] = [];
  const right: Item[] = [];
  const nearMisses: List['nearMisses'] = [];
  for (let n = 0; n < lines / 2; n += 1) {
    const day = addDays(first, random.between(0, 29));
    const minor = random.between(10_000, 90_000_000);
    const currency = n % 50 === 49 ? 'USD' : 'INR';
    const utr = `AXNPN2610${String(1_000_000 + n)}`;
    left.push({
      kind: 'batch',
      id: `batch:${n}`,
      reference: utr,
      description: 'PhonePe',
      date: day,
      amount: { amount: String(minor), currency },
      account: '1',
      state: null,
    });
    const debit = n % 10 === 9;
    const near = n % 10 < 3;
    right.push({
      kind: 'statement_line',
      id: `line:${n}`,
      reference: near ? utr : `SBINN2610${String(3_000_000 + n)}`,
      description: near ? `NEFT CR-UTIB0000001-PHONEPE PRIVATE LIMITED-${utr}` : `UPI/CR/${n}/SHOP ${n % 997}/OKSBI`,
      date: addDays(day, near ? 0 : 1),
      amount: { amount: debit ? `-${minor}` : String(near ? minor - 150_000 : minor + n), currency },
      account: banks[n % 2] ?? '2',
      state: null,
    });
    if (!near) continue;
    const difference = { amount: '150000', currency } as const;
    nearMisses.push({
      rule: 'reference_amount',
      left: [`batch:${n}`],
      right: [`line:${n}`],
      difference,
      why: {
        code: 'near_amount_differs',
        facts: {
          reference: utr,
          expected: { amount: String(minor), currency },
          received: { amount: String(minor - 150_000), currency },
          difference,
        },
      },
    });
  }
  return { left, right, nearMisses, matches: [], settledPayments: 0 };
}
