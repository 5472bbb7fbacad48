import type { Payment, PaymentState } from '../../../shared/contract/payments.ts';
import { institutionName, methodName, rowKindName } from '../../i18n/catalogue-names.ts';
import type { Labels } from '../../i18n/labels.ts';
import { Amount } from '../../ui/amount.tsx';
import { DateText } from '../../ui/date-text.tsx';
import type { GridColumn } from '../../ui/day-list/day-grid.tsx';
import { longestDate } from '../../ui/day-list/longest-date.ts';
import { IncidentMark } from '../../ui/incident-mark.tsx';
import { StateMark, type Tone } from '../../ui/state-mark.tsx';

const tones: Readonly<Record<PaymentState, Tone>> = {
  waiting: 'quiet',
  settled: 'warn',
  banked: 'ok',
  kept: 'ok',
  written_off: 'quiet',
  declined: 'bad',
  pending: 'warn',
};

/** The columns that can be left out, in the order of the table. */
export const paymentColumnIds = ['fee', 'tax', 'net', 'state', 'provider', 'method', 'order', 'payout'] as const;

export const usualPaymentColumns: readonly string[] = ['net', 'state', 'provider', 'method'];

/** Every column of the payments; day, reference and gross always stand there. */
export function paymentColumns(labels: Labels): readonly GridColumn<Payment>[] {
  const words = labels.payments;
  const kindOf = ({ kind }: Payment): string => (kind === 'attempt' ? words.attempt : rowKindName(labels, kind));
  return [
    {
      id: 'day',
      header: labels.common.date,
      least: longestDate,
      grow: 0.2,
      cell: ({ day }) => <DateText date={day} />,
    },
    {
      id: 'reference',
      header: labels.common.reference,
      least: 178,
      grow: 3,
      cell: (row) => (
        <span className="nk-day-reference">
          <Reference text={row.reference === '' ? row.merchantReference : row.reference} />
          {row.kind === 'sale' ? null : <span className="nk-dim nk-small">{kindOf(row)}</span>}
          {row.incident === null ? null : <IncidentMark incident={row.incident} />}
        </span>
      ),
    },
    amountColumn('gross', words.gross, ({ gross }) => gross),
    amountColumn('fee', words.fee, ({ fee }) => fee),
    amountColumn('tax', words.tax, ({ tax }) => tax),
    amountColumn('net', words.net, ({ net }) => net),
    {
      id: 'state',
      header: labels.lists.state,
      least: 184,
      grow: 1.2,
      cell: ({ state }) => <StateMark tone={tones[state]}>{words.states[state]}</StateMark>,
    },
    {
      id: 'provider',
      header: words.provider,
      least: 90,
      grow: 1,
      cell: ({ institution }) => (
        <span className="nk-day-text" title={institutionName(labels, institution)}>
          {institutionName(labels, institution)}
        </span>
      ),
    },
    {
      id: 'method',
      header: labels.common.method,
      least: 90,
      grow: 1,
      cell: ({ method }) => (
        <span className="nk-day-text" title={methodName(labels, method)}>
          {methodName(labels, method)}
        </span>
      ),
    },
    {
      id: 'order',
      header: words.order,
      least: 110,
      grow: 1,
      cell: ({ merchantReference }) => (
        <span className="nk-day-text" title={merchantReference}>
          {merchantReference}
        </span>
      ),
    },
    {
      id: 'payout',
      header: words.payout,
      least: 150,
      grow: 1.4,
      cell: ({ payout }) => (
        <span className="nk-day-text" title={payout?.reference}>
          {payout?.reference ?? ''}
        </span>
      ),
    },
  ];
}

const amountColumn = (id: string, header: string, of: (row: Payment) => Payment['net']): GridColumn<Payment> => ({
  id,
  header,
  least: 108,
  grow: 0.9,
  align: 'end',
  cell: (row) => {
    const value = of(row);
    return value === null ? <span className="nk-dim">–</span> : <Amount value={value} />;
  },
});

/** Whatever of it does not fit is there under the pointer; its end tells it from others, so that it is cut in the middle. */
function Reference({ text }: { readonly text: string }) {
  const end = text.length > 16 ? -8 : text.length;
  return (
    <span className="nk-day-text nk-day-cut" title={text}>
      <span>{text.slice(0, end)}</span>
      {end < 0 ? <span>{text.slice(end)}</span> : null}
    </span>
  );
}
