import { ageings, type Ageing, type Exception } from '../../../shared/contract/exceptions.ts';
import { zero } from '../../../shared/money/money.ts';
import { add } from '../../../shared/money/add.ts';
import { fromWire, toWire, type WireMoney } from '../../../shared/money/wire.ts';
import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import { byAmountAtRisk } from './by-amount-at-risk.ts';
import type { ExceptionsPlace } from './exceptions-place.ts';

/** The exceptions of a place, the most at risk first within each currency. `said` puts an exception's sentences into words. */
export function exceptionRows(
  exceptions: readonly Exception[],
  { states, kind, currency, owner, age, incident, search }: ExceptionsPlace,
  said: (exception: Exception) => string,
): readonly Exception[] {
  const wanted = search.trim().toLowerCase();
  return byAmountAtRisk(
    exceptions.filter(
      (one) =>
        isOfStates(one, states) &&
        (kind === null || one.kind === kind) &&
        (currency === null || one.amountAtRisk.currency === currency) &&
        (age === null || one.ageing === age) &&
        (incident === null || one.incident?.id === incident) &&
        isOfOwner(one, owner) &&
        (wanted === '' || textOf(one, said).includes(wanted)),
    ),
  );
}

const isOfStates = ({ state }: Exception, states: ExceptionsPlace['states']): boolean =>
  states === 'all' || (states === 'todo' ? state === 'open' || state === 'asked' : state === states);

function isOfOwner(exception: Exception, owner: ExceptionsPlace['owner']): boolean {
  if (owner.of === 'anybody') return true;
  if (owner.of === 'nobody') return exception.owner === null;
  return exception.owner?.toLowerCase() === owner.name.toLowerCase();
}

const textOf = (exception: Exception, said: (exception: Exception) => string): string =>
  [...exception.references, exception.owner ?? '', ...exception.notes.map(({ text }) => text), said(exception)]
    .join('\n')
    .toLowerCase();

/** What is at risk in one currency, in all and by age. */
export type RiskOfCurrency = {
  readonly currency: CurrencyCode;
  readonly total: WireMoney;
  readonly byAge: Readonly<Record<Ageing, WireMoney>>;
};

/** Sums by currency and age, the currencies by their codes. A currency with nothing at risk has no line. */
export function riskByAge(exceptions: readonly Exception[]): readonly RiskOfCurrency[] {
  const currencies = Map.groupBy(exceptions, ({ amountAtRisk }) => amountAtRisk.currency);
  return [...currencies]
    .map(([currency, of]) => {
      const sumOf = (some: readonly Exception[]): WireMoney =>
        toWire(some.reduce((sum, { amountAtRisk }) => add(sum, fromWire(amountAtRisk)), zero(currency)));
      const byAge = Object.fromEntries(
        ageings.map((age) => [age, sumOf(of.filter(({ ageing }) => ageing === age))]),
      ) as Record<Ageing, WireMoney>;
      return { currency, total: sumOf(of), byAge };
    })
    .filter(({ total }) => total.amount !== '0')
    .toSorted((a, b) => (a.currency < b.currency ? -1 : 1));
}

/** Everybody who has one, by name, once. */
export const ownersOf = (exceptions: readonly Exception[]): readonly string[] =>
  [...new Set(exceptions.flatMap(({ owner }) => owner ?? []))].toSorted((a, b) => (a < b ? -1 : 1));

/** What a person knows an exception by: its first reference, else the kind it is of. */
export const nameOfException = ({ references }: Exception, kind: string): string => references[0] ?? kind;
