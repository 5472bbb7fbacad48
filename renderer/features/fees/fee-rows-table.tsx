import { useMemo } from 'react';
import type { FeeRow } from '../../../shared/contract/fees.ts';
import type { IncidentTag } from '../../../shared/contract/incident-tag.ts';
import { add } from '../../../shared/money/add.ts';
import { negate } from '../../../shared/money/money.ts';
import { fromWire, toWire, type WireMoney } from '../../../shared/money/wire.ts';
import { methodName } from '../../i18n/catalogue-names.ts';
import { useSpeech, type Speech } from '../../i18n/speech-context.tsx';
import { Amount } from '../../ui/amount.tsx';
import { DataTable, type TableColumn } from '../../ui/data-table.tsx';
import { DateText } from '../../ui/date-text.tsx';
import { widestDecimals } from '../../ui/decimal-alignment.ts';
import { IncidentMark } from '../../ui/incident-mark.tsx';
import { VerdictMark } from './verdict-mark.tsx';

/** The letter to a provider says nothing of incidents; the list of rows does. */
type ShownRow = FeeRow & { readonly incident?: IncidentTag | null };

type FeeRowsTableProps = { readonly label: string; readonly rows: readonly ShownRow[]; readonly withVerdict: boolean };

/** Rows of the audit: what was charged, what was agreed, and why they differ. */
export function FeeRowsTable({ label, rows, withVerdict }: FeeRowsTableProps) {
  const speech = useSpeech();
  const columns = useMemo(() => rowColumns(speech, rows, withVerdict), [speech, rows, withVerdict]);
  return <DataTable label={label} columns={columns} rows={rows} rowId={({ id }) => id} />;
}

const together = ({ fee, tax }: FeeRow['charged']): WireMoney => toWire(add(fromWire(fee), fromWire(tax)));

/** Above zero where too much was charged. */
const differenceOf = ({ over, under }: FeeRow): WireMoney =>
  over.amount === '0' ? toWire(negate(fromWire(under))) : over;

function rowColumns(speech: Speech, rows: readonly ShownRow[], withVerdict: boolean): readonly TableColumn<ShownRow>[] {
  const { labels, say } = speech;
  const words = labels.fees;
  const amountOf = (header: string, id: string, pick: (row: FeeRow) => WireMoney): TableColumn<ShownRow> => {
    const decimals = widestDecimals(rows.map(pick));
    return { id, header, align: 'end', cell: (row) => <Amount value={pick(row)} decimals={decimals} /> };
  };
  const verdict: TableColumn<ShownRow> = {
    id: 'verdict',
    header: words.verdict,
    cell: (row) => <VerdictMark verdict={row.verdict} />,
  };
  return [
    {
      id: 'payment',
      header: words.payment,
      cell: (row) => (
        <div className="nk-fee-payment">
          <span className="nk-mono nk-break">{row.reference || row.merchantReference || '–'}</span>
          <div className="nk-dim nk-small">
            <DateText date={row.date} /> · {methodName(labels, row.method)}
          </div>
          {row.incident === undefined || row.incident === null ? null : <IncidentMark incident={row.incident} />}
        </div>
      ),
    },
    ...(withVerdict ? [verdict] : []),
    amountOf(words.gross, 'gross', ({ gross }) => gross),
    amountOf(words.charged, 'charged', ({ charged }) => together(charged)),
    amountOf(words.agreed, 'agreed', ({ expected }) => together(expected)),
    amountOf(words.difference, 'difference', differenceOf),
    { id: 'why', header: words.why, cell: (row) => <span className="nk-small">{say(row.why)}</span> },
  ];
}
