import { useMemo } from 'react';
import type { Turnover } from '../../../shared/contract/reports.ts';
import { localeOf } from '../../i18n/locale-of.ts';
import { useSpeech, type Speech } from '../../i18n/speech-context.tsx';
import { Amount } from '../../ui/amount.tsx';
import { DataTable, type TableColumn } from '../../ui/data-table.tsx';
import { percentText, shareOf } from '../../ui/share-of.ts';

type Total = Turnover['totals'][number];

/** Per currency, the real turnover beside what was declared. */
export function TotalsTable({ turnover }: { readonly turnover: Turnover }) {
  const speech = useSpeech();
  const columns = useMemo(() => totalColumns(speech), [speech]);
  return (
    <DataTable
      label={speech.labels.reports.totals}
      columns={columns}
      rows={turnover.totals}
      rowId={({ currency }) => currency}
    />
  );
}

function totalColumns({ labels, voice, language }: Speech): readonly TableColumn<Total>[] {
  const words = labels.reports;
  return [
    { id: 'currency', header: labels.common.currency, cell: ({ currency }) => currency },
    { id: 'payments', header: words.payments, align: 'end', cell: ({ payments }) => voice.number(payments) },
    { id: 'real', header: words.gross, align: 'end', cell: ({ gross }) => <Amount value={gross} /> },
    {
      id: 'declared',
      header: words.declared,
      align: 'end',
      cell: ({ gross, declared }) => {
        if (declared === null) return <span className="nk-dim">{words.notDeclared}</span>;
        const share = shareOf(gross, declared);
        return (
          <>
            <Amount value={declared} />
            {share === null ? null : (
              <div className="nk-dim nk-small">{words.ofDeclared(percentText(share, localeOf(language)))}</div>
            )}
          </>
        );
      },
    },
  ];
}
