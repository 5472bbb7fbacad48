import { useMemo } from 'react';
import type { LedgerEntry } from '../../../shared/contract/ledger.ts';
import { absolute, isNegative } from '../../../shared/money/money.ts';
import { fromWire, toWire, type WireMoney } from '../../../shared/money/wire.ts';
import { useSpeech, type Speech } from '../../i18n/speech-context.tsx';
import { Amount } from '../../ui/amount.tsx';
import { DataTable, type TableColumn } from '../../ui/data-table.tsx';
import { widestDecimals } from '../../ui/decimal-alignment.ts';
import { accountTitle } from './account-title.ts';
import { creditsOf, debitsOf } from './amounts-on.ts';
import { linkToLedger } from './ledger-place.ts';
import type { LedgerPlaceInMonth } from './use-ledger-place.ts';

type Posting = LedgerEntry['postings'][number];

type PostingsTableProps = { readonly entry: LedgerEntry; readonly place: LedgerPlaceInMonth };

/** The two sides of an entry, summed up per currency so that one sees them equal. */
export function PostingsTable({ entry, place }: PostingsTableProps) {
  const speech = useSpeech();
  const words = speech.labels.ledger;
  const decimals = widestDecimals(entry.postings.map(({ amount }) => amount));
  const columns = useMemo(() => postingColumns(speech, place, decimals), [speech, place, decimals]);
  const rows = useMemo(() => entry.postings.map((posting, n) => ({ ...posting, n })), [entry]);
  const credits = new Map(creditsOf(entry).map((sum) => [sum.currency, sum]));
  return (
    <DataTable
      label={words.postings}
      columns={columns}
      rows={rows}
      rowId={({ n }) => String(n)}
      footer={debitsOf(entry).map((debit) => ({
        id: debit.currency,
        cells: [
          `${words.total} ${debit.currency}`,
          <Amount key="debit" value={debit} decimals={decimals} />,
          <Amount key="credit" value={credits.get(debit.currency) ?? { ...debit, amount: '0' }} decimals={decimals} />,
        ],
      }))}
    />
  );
}

function postingColumns(
  { labels }: Speech,
  place: LedgerPlaceInMonth,
  decimals: number,
): readonly TableColumn<Posting & { readonly n: number }>[] {
  const words = labels.ledger;
  const on = (side: 'debit' | 'credit', amount: WireMoney) => {
    const exact = fromWire(amount);
    return isNegative(exact) === (side === 'credit') ? (
      <Amount value={toWire(absolute(exact))} decimals={decimals} />
    ) : null;
  };
  return [
    {
      id: 'account',
      header: words.account,
      cell: ({ account, amount }) => (
        <a
          className="nk-link"
          href={linkToLedger({
            ...place,
            view: 'balance',
            account: account.id,
            currency: amount.currency,
            entry: null,
            incident: null,
          })}
        >
          {accountTitle(labels, account)}
        </a>
      ),
    },
    { id: 'debit', header: words.debit, align: 'end', cell: ({ amount }) => on('debit', amount) },
    { id: 'credit', header: words.credit, align: 'end', cell: ({ amount }) => on('credit', amount) },
  ];
}
