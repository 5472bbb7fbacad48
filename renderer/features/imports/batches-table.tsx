import { useMemo } from 'react';
import type { ImportedFile } from '../../../shared/contract/imports.ts';
import { useSpeech, type Speech } from '../../i18n/speech-context.tsx';
import { Amount } from '../../ui/amount.tsx';
import { DataTable, type TableColumn } from '../../ui/data-table.tsx';
import { DateText } from '../../ui/date-text.tsx';
import { widestDecimals } from '../../ui/decimal-alignment.ts';
import { StateMark } from '../../ui/state-mark.tsx';
import { ScrollRegion } from '../../ui/scroll-region.tsx';

type Batches = ImportedFile['batches'];

/** The provider's payouts in the file, each with its net and whether a bank line explains it. */
export function BatchesTable({ batches }: { readonly batches: Batches }) {
  const speech = useSpeech();
  const words = speech.labels.imports;
  const columns = useMemo(() => batchColumns(batches, speech), [batches, speech]);
  return (
    <div>
      <h3>{words.batches}</h3>
      <ScrollRegion label={words.batches}>
        <DataTable
          label={words.batches}
          columns={columns}
          rows={batches}
          rowId={(batch) => `${batch.reference} ${batch.currency}`}
        />
      </ScrollRegion>
    </div>
  );
}

function batchColumns(batches: Batches, { labels, voice }: Speech): readonly TableColumn<Batches[number]>[] {
  const words = labels.imports;
  const decimals = widestDecimals(batches.map(({ net }) => net));
  return [
    {
      id: 'reference',
      header: labels.common.reference,
      cell: (batch) => <span className="nk-mono">{batch.reference}</span>,
    },
    { id: 'settledOn', header: words.settledOn, cell: (batch) => <DateText date={batch.settledOn} /> },
    { id: 'rows', header: words.rows, align: 'end', cell: (batch) => voice.number(batch.rows) },
    { id: 'net', header: words.net, align: 'end', cell: (batch) => <Amount value={batch.net} decimals={decimals} /> },
    {
      id: 'bank',
      header: words.bank,
      cell: (batch) =>
        batch.matched ? (
          <StateMark tone="ok">{words.atBank}</StateMark>
        ) : (
          <StateMark tone="quiet">{words.notAtBank}</StateMark>
        ),
    },
  ];
}
