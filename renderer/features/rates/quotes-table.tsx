import { useMemo } from 'react';
import type { RateQuoteShown } from '../../../shared/contract/rates.ts';
import { useSpeech, type Speech } from '../../i18n/speech-context.tsx';
import { DataTable, type TableColumn } from '../../ui/data-table.tsx';
import { DateText } from '../../ui/date-text.tsx';
import { rateText } from '../../ui/rate-text.ts';
import { ScrollRegion } from '../../ui/scroll-region.tsx';

/** Dated rates, newest first, each with where it comes from. */
export function QuotesTable({ quotes }: { readonly quotes: readonly RateQuoteShown[] }) {
  const speech = useSpeech();
  const columns = useMemo(() => quoteColumns(speech), [speech]);
  return (
    <ScrollRegion label={speech.labels.rates.quotes}>
      <DataTable
        label={speech.labels.rates.quotes}
        columns={columns}
        rows={quotes}
        rowId={({ from, to, on, source }) => `${on} ${from} ${to} ${source}`}
      />
    </ScrollRegion>
  );
}

function quoteColumns({ labels, locale }: Speech): readonly TableColumn<RateQuoteShown>[] {
  const words = labels.rates;
  return [
    { id: 'on', header: words.on, cell: ({ on }) => <DateText date={on} /> },
    {
      id: 'rate',
      header: words.rate,
      cell: ({ from, to, rate }) => (
        <span className="nk-amount">{words.equals(from, rateText(rate, { locale }), to)}</span>
      ),
    },
    { id: 'source', header: words.source, cell: ({ source }) => <span className="nk-break">{source}</span> },
  ];
}
