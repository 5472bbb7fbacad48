import { useMemo } from 'react';
import type { Restatement } from '../../shared/contract/periods.ts';
import { isZero } from '../../shared/money/money.ts';
import { fromWire, type WireMoney } from '../../shared/money/wire.ts';
import { methodName } from '../i18n/catalogue-names.ts';
import { useSpeech, type Speech } from '../i18n/speech-context.tsx';
import { Amount } from './amount.tsx';
import { DataTable, type TableColumn } from './data-table.tsx';
import { widestDecimals } from './decimal-alignment.ts';
import { Panel } from './panel.tsx';

type Restated = NonNullable<Restatement>;
type Row = Restated['rows'][number];

/** A month that was reopened: what was reported at the last close, beside what it is now, and what that makes. */
export function RestatedPanel({ restatement }: { readonly restatement: Restated }) {
  const speech = useSpeech();
  const words = speech.labels.periods;
  const { rows, totals } = restatement;
  const columns = useMemo(() => restatedColumns(rows, speech), [rows, speech]);
  return (
    <Panel title={words.restated} hint={words.restatedHint} flush>
      <DataTable
        label={words.restated}
        columns={columns}
        rows={rows}
        rowId={({ method, difference }) => `${difference.currency} ${method}`}
        footer={totals.map(({ before, after, difference }) => ({
          id: difference.currency,
          cells: [
            words.total,
            <Amount key="before" value={before} />,
            <Amount key="after" value={after} />,
            <Difference key="difference" value={difference} />,
          ],
        }))}
      />
    </Panel>
  );
}

/** With its sign, so that more and less are told apart by more than a colour. */
function Difference({ value, decimals }: { readonly value: WireMoney; readonly decimals?: number }) {
  const exact = fromWire(value);
  if (isZero(exact)) return <span className="nk-dim">–</span>;
  return (
    <span className="nk-amount">
      {exact.units > 0n ? '+' : ''}
      <Amount value={value} {...(decimals === undefined ? {} : { decimals })} />
    </span>
  );
}

function restatedColumns(rows: Restated['rows'], { labels, voice }: Speech): readonly TableColumn<Row>[] {
  const words = labels.periods;
  const reported = (id: 'before' | 'after', header: string): TableColumn<Row> => {
    const decimals = widestDecimals(rows.flatMap((row) => (row[id] === null ? [] : [row[id].gross])));
    return {
      id,
      header,
      align: 'end',
      cell: (row) =>
        row[id] === null ? (
          <span className="nk-dim">–</span>
        ) : (
          <>
            <Amount value={row[id].gross} decimals={decimals} />
            <div className="nk-dim nk-small">{labels.common.payments(row[id].payments, voice)}</div>
          </>
        ),
    };
  };
  const decimals = widestDecimals(rows.map(({ difference }) => difference));
  return [
    { id: 'method', header: labels.common.method, cell: ({ method }) => methodName(labels, method) },
    reported('before', words.before),
    reported('after', words.after),
    {
      id: 'difference',
      header: words.difference,
      align: 'end',
      cell: ({ difference }) => <Difference value={difference} decimals={decimals} />,
    },
  ];
}
