import { institutions } from '../../../shared/catalogue/institutions.ts';
import type { Output } from '../../../shared/contract/contract.ts';
import { sum } from '../../../shared/money/sum.ts';
import { toWire, type WireMoney } from '../../../shared/money/wire.ts';
import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import type { salesWithin } from '../../store/payments/sales-in-time.ts';
import { isOpenFate, type KnownAttempt } from './attempt-fates.ts';

type Figures = Output<'incidents.read'>['figures'][number];

/** What failed, what came back and what is owed, one line a provider and currency. `sales` are those in scope. */
export function incidentFigures(
  attempts: readonly KnownAttempt[],
  sales: ReturnType<typeof salesWithin>,
): readonly Figures[] {
  const groups = new Map<string, KnownAttempt[]>();
  for (const one of attempts) {
    const key = `${one.attempt.institution} ${one.attempt.amount.currency}`;
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [one]);
    else known.push(one);
  }
  return [...groups]
    .toSorted(([left], [right]) => (left < right ? -1 : 1))
    .flatMap(([, own]) => {
      const first = own[0]?.attempt;
      return first === undefined ? [] : [figuresOf(first.institution, first.amount.currency, own, sales)];
    });
}

function figuresOf(
  institution: KnownAttempt['attempt']['institution'],
  currency: CurrencyCode,
  own: readonly KnownAttempt[],
  sales: ReturnType<typeof salesWithin>,
): Figures {
  const worked = sales
    .filter((sale) => sale.institution === institution && sale.currency === currency)
    .reduce((total, { count }) => total + count, 0);
  const worth = (some: readonly KnownAttempt[]): WireMoney =>
    toWire(
      sum(
        currency,
        some.map(({ attempt }) => attempt.amount),
      ),
    );
  const part = (isPart: (one: KnownAttempt) => boolean) => {
    const some = own.filter(isPart);
    return { count: some.length, amount: worth(some) };
  };
  const owed = own.flatMap(({ compensation }) => (compensation === null ? [] : [compensation]));
  return {
    provider: institutions[institution].name,
    tried: worked + own.length,
    failed: own.filter(({ attempt }) => attempt.outcome === 'declined').length,
    pending: own.filter(({ attempt }) => attempt.outcome === 'pending').length,
    worth: worth(own),
    capturedLater: part(({ fate }) => fate === 'captured' || fate === 'paid_again'),
    returned: part(({ fate }) => fate === 'returned'),
    open: part(({ fate }) => isOpenFate(fate)),
    notDebited: part(({ fate }) => fate === 'not_debited'),
    unknown: part(({ fate }) => fate === 'failed'),
    compensation: owed[0] === undefined ? null : toWire(sum(owed[0].currency, owed)),
  };
}
