import { cashbackPresets, type CashbackPreset } from '../../shared/catalogue/cashback-schemes.ts';
import { cashbackScheme, type CashbackAccount, type CashbackScheme } from '../../shared/contract/cashback.ts';
import type { Merchant } from '../../shared/contract/merchants.ts';
import { parseLocalDate } from '../../shared/kernel/local-date.ts';
import { z } from 'zod';
import type { Desk } from './command.ts';
import { givenJson } from './given-json.ts';
import { UsageError } from './usage-error.ts';

/**
 * A cashback scheme from its JSON file, or from a preset with what only the merchant knows: `--account`, `--card` with its
 * last four digits, `--from`.
 * @throws UsageError that says what is missing or is not as it should be.
 */
export async function givenScheme(desk: Desk, merchant: Merchant, named: string): Promise<CashbackScheme> {
  const { accounts } = await desk.ask('cashback.list', { merchantId: merchant.id });
  const preset = cashbackPresets.find(({ id }) => id === named);
  const written = preset === undefined ? await givenJson(named, z.record(z.string(), z.unknown())) : {};
  const terms = preset === undefined ? written : { ...preset.terms, ...ownTerms(desk, merchant, preset) };
  const account = accountNamed(desk, accounts, typeof written['account'] === 'string' ? written['account'] : null);
  const found = cashbackScheme.safeParse({ ...terms, account });
  if (!found.success) throw new UsageError(`${named}: ${z.prettifyError(found.error).replaceAll('\n', ' ')}`);
  return found.data;
}

function ownTerms({ args }: Desk, merchant: Merchant, { terms }: CashbackPreset) {
  const card = args.text('card');
  const from = args.text('from') ?? terms.from;
  if (terms.instrument === null && card === undefined)
    throw new UsageError('--card says the last four digits of the card that earns: --card 1234');
  if (from === null || parseLocalDate(from) === null)
    throw new UsageError('--from says since when the offer holds: --from 2026-10-01');
  return {
    instrument: terms.instrument ?? { kind: 'own_card', lastFour: card },
    currency: terms.currency ?? merchant.base,
    from,
  };
}

/** By its id, its number or its institution's name; the only one there is when nothing names one. */
function accountNamed({ args }: Desk, accounts: readonly CashbackAccount[], written: string | null): string {
  const named = args.text('account') ?? written;
  const found =
    named === null
      ? accounts
      : accounts.filter(
          ({ id, number, institution }) =>
            id === named || number === named || institution.toLowerCase() === named.toLowerCase(),
        );
  const [only, second] = found;
  if (only !== undefined && second === undefined) return only.id;
  const each = accounts.map(({ id, institution, number }) => `${id} for ${institution} ${number}`.trim()).join('; ');
  throw new UsageError(
    accounts.length === 0
      ? 'there is no account yet: import a file of it first'
      : `--account says whose payments count: ${each}`,
  );
}
