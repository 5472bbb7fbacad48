import type { Output } from '../../../shared/contract/contract.ts';
import type { LedgerAccount } from '../../../shared/contract/ledger.ts';
import { accountTitle, titleText } from '../account-title.ts';
import { alignAtPoint } from '../align-at-point.ts';
import { chosenMerchant, chosenMonth } from '../chosen-merchant.ts';
import type { Command, Desk } from '../command.ts';
import { decimal } from '../decimal-amounts.ts';
import { exitCode } from '../exit-code.ts';
import { givenWords } from '../given-words.ts';
import { table } from '../terminal.ts';

type Balance = LedgerAccount['balances'][number];
type Sums = Pick<Balance, 'currency' | 'opening' | 'debits' | 'credits' | 'closing'>;

export const accounts: Command = {
  usage: 'accounts [--merchant ID] [--month YYYY-MM]',
  does: 'the trial balance of a month: every account with what it held, what moved and what it holds',
  takes: ['merchant', 'month'],
  needs: 'workspace',
  run: async (desk) => {
    givenWords(desk.args, 1);
    const merchant = await chosenMerchant(desk);
    const month = chosenMonth(desk, merchant);
    const found = await desk.ask('ledger.accounts', { merchantId: merchant.id, month });
    return {
      json: {
        merchant: merchant.id,
        month,
        base: found.base,
        accounts: found.accounts.map((account) => ({
          id: account.id,
          role: account.role,
          type: account.type,
          ...accountTitle(account),
          code: account.code,
          balances: account.balances.map((balance) => ({ ...sumsJson(balance), postings: balance.postings })),
        })),
        totals: found.totals.map(sumsJson),
      },
      text: [
        `${merchant.name}: trial balance of ${desk.voice.month(month)}`,
        ...found.totals.flatMap((total) => ['', balancesTable(found, total, desk)]),
        ...(found.totals.length === 0 ? ['Nothing was booked by then.'] : []),
      ].join('\n'),
      exit: exitCode.done,
    };
  },
};

const sumsJson = ({ currency, opening, debits, credits, closing }: Sums) => ({
  currency,
  opening: decimal(opening),
  debits: decimal(debits),
  credits: decimal(credits),
  closing: decimal(closing),
});

/** One table a currency: units of two are never added. */
function balancesTable(found: Output<'ledger.accounts'>, total: Sums, { voice }: Desk): string {
  const amounts = ({ opening, debits, credits, closing }: Sums): readonly string[] =>
    [opening, debits, credits, closing].map(voice.money);
  const rows = [
    ...found.accounts.flatMap((account) =>
      account.balances
        .filter(({ currency }) => currency === total.currency)
        .map((balance) => [String(account.code), titleText(accountTitle(account)), account.id, ...amounts(balance)]),
    ),
    ['', 'Total', '', ...amounts(total)],
  ];
  const columns = [3, 4, 5, 6].map((column) => alignAtPoint(rows.map((row) => row[column] ?? '')));
  return table(
    ['Code', `Account in ${total.currency}`, 'Id', 'Opening', 'Debits', 'Credits', 'Closing'],
    rows.map((row, index) => [...row.slice(0, 3), ...columns.map((column) => column[index] ?? '')]),
    [2, 3, 4, 5, 6],
  );
}
