import type { Settlement, SettlementState } from '../../../shared/contract/settlements.ts';
import type { WireMoney } from '../../../shared/money/wire.ts';
import type { Voice } from '../../../shared/wording/voice.ts';
import { institutionName } from '../../i18n/catalogue-names.ts';
import type { Labels } from '../../i18n/labels.ts';
import { Amount } from '../../ui/amount.tsx';
import { DateText } from '../../ui/date-text.tsx';
import type { GridColumn } from '../../ui/day-list/day-grid.tsx';
import { longestDate } from '../../ui/day-list/longest-date.ts';
import { StateMark, type Tone } from '../../ui/state-mark.tsx';

const tones: Readonly<Record<SettlementState, Tone>> = { on_way: 'warn', banked: 'ok', written_off: 'quiet' };

/** The columns that can be left out, in the order of the table. */
export const settlementColumnIds = ['gross', 'costs', 'state', 'bank', 'provider', 'rows'] as const;

export const usualSettlementColumns: readonly string[] = ['costs', 'state', 'bank', 'provider', 'rows'];

/** Every column of the payouts; day, reference and net always stand there. */
export function settlementColumns(labels: Labels, voice: Voice): readonly GridColumn<Settlement>[] {
  const words = labels.settlements;
  return [
    {
      id: 'day',
      header: labels.common.date,
      least: longestDate,
      grow: 0.2,
      cell: ({ settledOn }) => <DateText date={settledOn} />,
    },
    {
      id: 'reference',
      header: labels.common.reference,
      least: 150,
      grow: 1.6,
      cell: ({ reference }) => (
        <span className="nk-day-text" title={reference}>
          {reference}
        </span>
      ),
    },
    amountColumn('gross', words.gross, ({ gross }) => gross),
    amountColumn('costs', words.costs, ({ costs }) => costs),
    amountColumn('net', words.net, ({ net }) => net),
    {
      id: 'state',
      header: labels.lists.state,
      least: 116,
      grow: 0.9,
      cell: ({ state }) => <StateMark tone={tones[state]}>{words.states[state]}</StateMark>,
    },
    {
      id: 'bank',
      header: words.bank,
      least: longestDate,
      grow: 0.9,
      // The bank's reference is told where it is another than the payout's own.
      cell: ({ bank, reference }) =>
        bank === null ? (
          <span className="nk-dim">–</span>
        ) : (
          <span className="nk-day-reference">
            <DateText date={bank.on} />
            {bank.references.every((own) => own === reference) ? null : (
              <span className="nk-day-text nk-dim nk-small" title={bank.references.join(', ')}>
                {bank.references.join(', ')}
              </span>
            )}
          </span>
        ),
    },
    {
      id: 'provider',
      header: words.provider,
      least: 90,
      grow: 0.8,
      cell: ({ institution }) => (
        <span className="nk-day-text" title={institutionName(labels, institution)}>
          {institutionName(labels, institution)}
        </span>
      ),
    },
    {
      id: 'rows',
      header: words.rows,
      least: 48,
      grow: 0.2,
      align: 'end',
      cell: ({ rows }) => <span className="nk-amount">{voice.number(rows)}</span>,
    },
  ];
}

const amountColumn = (id: string, header: string, of: (row: Settlement) => WireMoney): GridColumn<Settlement> => ({
  id,
  header,
  least: 104,
  grow: 0.9,
  align: 'end',
  cell: (row) => <Amount value={of(row)} />,
});
