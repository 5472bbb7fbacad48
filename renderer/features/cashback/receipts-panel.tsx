import { useMemo } from 'react';
import type { CashbackReceiptView } from '../../../shared/contract/cashback.ts';
import { useSpeech, type Speech } from '../../i18n/speech-context.tsx';
import { Amount } from '../../ui/amount.tsx';
import { DataTable, type TableColumn } from '../../ui/data-table.tsx';
import { DateText } from '../../ui/date-text.tsx';
import { Panel } from '../../ui/panel.tsx';

/** What came under the name of cashback, and what it was for. */
export function ReceiptsPanel({ receipts }: { readonly receipts: readonly CashbackReceiptView[] }) {
  const speech = useSpeech();
  const words = speech.labels.cashback;
  const columns = useMemo(() => receiptColumns(speech), [speech]);
  return (
    <Panel title={words.receipts} hint={words.receiptsHint} flush>
      {receipts.length === 0 ? (
        <p className="nk-cashback-none nk-dim">{words.noReceipts}</p>
      ) : (
        <DataTable label={words.receipts} columns={columns} rows={receipts} rowId={({ id }) => id} />
      )}
    </Panel>
  );
}

function receiptColumns({ labels, say }: Speech): readonly TableColumn<CashbackReceiptView>[] {
  return [
    { id: 'on', header: labels.common.date, cell: ({ on }) => <DateText date={on} /> },
    {
      id: 'reference',
      header: labels.common.reference,
      cell: ({ reference }) => <span className="nk-break">{reference}</span>,
    },
    { id: 'amount', header: labels.common.amount, align: 'end', cell: ({ amount }) => <Amount value={amount} /> },
    { id: 'why', header: labels.cashback.why, cell: ({ why }) => say(why) },
  ];
}
