import type { CurrencyCode } from '../../../shared/catalogue/currencies.ts';
import type { MatchItem } from '../../../shared/contract/matching.ts';
import { addMonths, monthOf, type LocalDate } from '../../../shared/kernel/local-date.ts';
import { money } from '../../../shared/money/money.ts';
import { fromWire, toWire, type WireMoney } from '../../../shared/money/wire.ts';
import { makeVoice } from '../../../shared/wording/make-voice.ts';
import { incidentName } from '../../../shared/wording/incident-name.ts';
import { say } from '../../../shared/wording/say.ts';
import type { ScenarioShop } from './scenario-shop.ts';

const voice = makeVoice('en');

/** Scenarios play within a year. */
const monthsShown = 9;

/** Accounts that say what is still in the air; what others hold is the ledger's own tests' matter. */
const told = [
  'payouts_in_transit',
  'suspense',
  'transfers',
  'carried_forward',
  'rolling_reserve',
  'exchange_gain',
  'exchange_loss',
  'settlement_differences',
  'write_offs',
  'rounding_differences',
];

/**
 * What a scenario came to, in text: the matches, what is asked, what is wrong, and what the accounts in the air hold.
 * Each part is in the order of its own text, so that no order of import shows.
 */
export async function outcomeText({ test, merchantId }: ScenarioShop, today: LocalDate): Promise<string> {
  const list = await test.ask('matching.list', { merchantId });
  const { exceptions } = await test.ask('exceptions.list', { merchantId });
  const { accounts } = await test.ask('ledger.accounts', { merchantId, month: monthOf(today) });

  const nameOf = new Map([...list.left, ...list.right].map((item) => [item.id, nameOfItem(item)]));
  const names = (ids: readonly string[]): string =>
    ids
      .map((id) => nameOf.get(id) ?? id)
      .toSorted()
      .join(' + ');

  const matches = list.matches.map(
    ({ rule, left, right, amount, difference, writtenOff, why }) =>
      `match ${rule}: ${side(left)} = ${side(right)}, ${voice.money(amount)}${owed(difference, writtenOff)}\n  ${say(why, voice)}`,
  );
  const asks = list.nearMisses.map(
    ({ rule, left, right, why }) => `ask ${rule}: ${names(left)} ~ ${names(right)}\n  ${say(why, voice)}`,
  );
  const { incidents } = await test.ask('incidents.list', { merchantId });
  const outages = incidents.map(
    ({ title, scope, why, source, state, from, to, tried, failed, pending }) =>
      `incident ${source}, ${state}: ${incidentName({ title, scope }, voice)}, ${from} to ${to ?? 'now'}; ${failed} failed and ${pending} pending of ${tried}\n  ${say(why, voice)}`,
  );
  const wrong = exceptions.map(
    ({ kind, amountAtRisk, references, why, next, incident }) =>
      `${kind}, ${voice.money(amountAtRisk)} at risk: ${[...references].toSorted().join(', ')}\n  ${say(why, voice)}\n  → ${say(next, voice)}${incident === null ? '' : `\n  in ${incidentName(incident, voice)}`}`,
  );
  const sums = new Map<string, bigint>();
  for (const { role, balances } of accounts)
    for (const { currency, closing } of balances) {
      const key = `${role} ${currency}`;
      sums.set(key, (sums.get(key) ?? 0n) + fromWire(closing).units);
    }
  const books = [...sums]
    .map(([key, units]) => ({ role: key.split(' ')[0] ?? '', currency: key.split(' ')[1] as CurrencyCode, units }))
    .filter(({ role, units }) => told.includes(role) && units !== 0n)
    .map(({ role, currency, units }) => `${role.replaceAll('_', ' ')} ${voice.money(toWire(money(currency, units)))}`);
  const sold: string[] = [];
  for (let ago = monthsShown - 1; ago >= 0; ago -= 1) {
    const month = addMonths(monthOf(today), -ago);
    const { totals } = await test.ask('reports.turnover', { merchantId, month });
    for (const { gross } of totals) if (gross.amount !== '0') sold.push(`${voice.month(month)} ${voice.money(gross)}`);
  }
  const turnover = sold.length === 0 ? [] : [`turnover: ${sold.join('; ')}`];
  const inTheAir = `books: ${books.length === 0 ? 'nothing in transit, nothing in suspense' : books.toSorted().join('; ')}`;
  return [
    ...outages.toSorted(),
    ...matches.toSorted(),
    ...asks.toSorted(),
    ...wrong.toSorted(),
    ...turnover,
    inTheAir,
  ].join('\n');
}

const nameOfItem = ({ reference, description }: Pick<MatchItem, 'reference' | 'description'>): string =>
  reference === '' ? `“${description}”` : reference;

const side = (items: readonly MatchItem[]): string =>
  items.length === 0 ? 'nothing' : items.map(nameOfItem).toSorted().join(' + ');

const owed = (difference: WireMoney, writtenOff: WireMoney): string => {
  if (difference.amount === '0') return '';
  return `, ${voice.money(difference)} ${writtenOff.amount === '0' ? 'apart' : 'written off'}`;
};
