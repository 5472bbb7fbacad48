import { fromWire } from '../../../shared/money/wire.ts';
import { makeVoice } from '../../../shared/wording/make-voice.ts';
import { say } from '../../../shared/wording/say.ts';
import { assert } from '../../../shared/kernel/assert.ts';
import type { MatchItem } from '../../../shared/contract/matching.ts';
import { parseLocalDate } from '../../../shared/kernel/local-date.ts';
import { anyRowsFile, type AnyRows } from '../any-rows.ts';
import type { ScenarioPlace } from '../scenarios/scenario-shop.ts';
import { institutions } from '../../../shared/catalogue/institutions.ts';
import { cardOf } from './audit-month.ts';
import { simulatedProviders } from './simulate-sales.ts';
import { nameOfLine, type FoundOfMonth } from './check-month.ts';
import type { SimulatedMonth } from './simulated-month.ts';

const voice = makeVoice('en');

/**
 * Brings a month's files into the books of a merchant of its own, one import each, in the order given, and keeps what was
 * agreed with each provider.
 */
export async function importMonth(
  { test, clock }: ScenarioPlace,
  month: SimulatedMonth,
  files: readonly AnyRows[],
  name: string,
): Promise<string> {
  clock.now = Date.parse(`${month.today}T10:00:00+05:30`);
  const { id: merchantId } = await test.ask('merchants.add', { name, country: 'IN', currencies: ['INR', 'USD'] });
  for (const [at, file] of files.entries()) {
    await test.ask('imports.commit', { merchantId, files: [test.file(`${at}.json`, anyRowsFile(file))] });
  }
  const { accounts } = await test.ask('fees.cards', { merchantId });
  for (const provider of simulatedProviders) {
    const account = accounts.find(
      ({ institution }) => institution === institutions[provider.id].name || institution === provider.id,
    );
    if (account !== undefined) await test.ask('fees.saveCard', { merchantId, card: cardOf(provider, account.id) });
  }
  await test.ask('matching.reconcile', { merchantId });
  return merchantId;
}

/** What the books hold and say after that, in the names of the month. */
export async function foundInBooks({ test }: ScenarioPlace, merchantId: string): Promise<FoundOfMonth> {
  const { left, right, matches, nearMisses } = await test.ask('matching.list', { merchantId });
  const { exceptions } = await test.ask('exceptions.list', { merchantId });
  const named = new Map([...left, ...right].map((item) => [item.id, nameOfItem(item)]));
  const names = (ids: readonly string[]): string[] => ids.flatMap((id) => named.get(id) ?? []);
  return {
    matches: matches.map((match) => ({ batches: match.left.map(nameOfItem), lines: match.right.map(nameOfItem) })),
    asked: nearMisses.map((near) => ({
      batches: names(near.left),
      lines: names(near.right),
      why: say(near.why, voice),
    })),
    exceptions: exceptions.map(({ kind, amountAtRisk, references, why }) => ({
      kind,
      amount: fromWire(amountAtRisk),
      references,
      why: say(why, voice),
    })),
  };
}

function nameOfItem({ kind, reference, description, date, amount }: MatchItem): string {
  if (kind !== 'statement_line') return reference;
  const on = parseLocalDate(date ?? '');
  assert(on !== null, 'a statement line has a day');
  return nameOfLine({
    on,
    amount: fromWire(amount),
    reference: reference === '' ? null : reference,
    narration: description,
  });
}
