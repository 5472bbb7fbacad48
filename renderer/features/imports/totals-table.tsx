import { useMemo } from 'react';
import type { ImportedFile } from '../../../shared/contract/imports.ts';
import { rowKindName } from '../../i18n/catalogue-names.ts';
import { useSpeech, type Speech } from '../../i18n/speech-context.tsx';
import { Amount } from '../../ui/amount.tsx';
import { DataTable, type TableColumn } from '../../ui/data-table.tsx';
import { widestDecimals } from '../../ui/decimal-alignment.ts';

type Totals = ImportedFile['totals'];

/** Rows and amounts of the file by kind and currency. */
export function TotalsTable({ totals }: { readonly totals: Totals }) {
  const speech = useSpeech();
  const words = speech.labels.imports;
  const columns = useMemo(() => totalsColumns(totals, speech), [totals, speech]);
  return (
    <div>
      <h3>{words.totals}</h3>
      <DataTable
        label={words.totals}
        columns={columns}
        rows={totals}
        rowId={(total) => `${total.currency} ${total.kind}`}
      />
    </div>
  );
}

function totalsColumns(totals: Totals, { labels, voice }: Speech): readonly TableColumn<Totals[number]>[] {
  const words = labels.imports;
  const amountColumn = (id: 'gross' | 'fee' | 'tax' | 'net', header: string): TableColumn<Totals[number]> => {
    const decimals = widestDecimals(totals.map((total) => total[id]));
    return { id, header, align: 'end', cell: (total) => <Amount value={total[id]} decimals={decimals} /> };
  };
  return [
    { id: 'kind', header: words.kind, cell: (total) => rowKindName(labels, total.kind) },
    { id: 'rows', header: words.rows, align: 'end', cell: (total) => voice.number(total.rows) },
    amountColumn('gross', words.gross),
    amountColumn('fee', words.fee),
    amountColumn('tax', words.tax),
    amountColumn('net', words.net),
  ];
}
