import type { ShownReserve } from '../../../shared/contract/ledger.ts';
import type { Labels } from '../../i18n/labels.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { useAsk } from '../../bridge/use-ask.ts';
import { Amount } from '../../ui/amount.tsx';
import { DataTable, type TableColumn } from '../../ui/data-table.tsx';
import { DateText } from '../../ui/date-text.tsx';
import { Panel } from '../../ui/panel.tsx';
import { usePlace } from '../../ui/place-context.tsx';
import { StateMark } from '../../ui/state-mark.tsx';

type Hold = ShownReserve['holds'][number];

const tones = { held: 'quiet', due: 'warn', overdue: 'bad', released: 'ok' } as const;

/** When what a provider keeps in reserve comes back: each hold with its day, the late ones marked. */
export function ReservePanel({ account }: { readonly account: string }) {
  const { labels } = useSpeech();
  const { merchant } = usePlace();
  const { data } = useAsk('ledger.reserve', { merchantId: merchant.id });
  const schedules = data?.schedules.filter((schedule) => schedule.account === account) ?? [];
  const words = labels.reserve;
  return schedules.map(({ currency, totals, holds }) => (
    <Panel key={currency} title={words.title} hint={words.text} flush>
      <DataTable label={words.title} columns={holdColumns(labels)} rows={holds} rowId={({ id }) => id} />
      {totals.overdue.amount === '0' ? null : (
        <p className="nk-panel-note">
          {words.overdue} <Amount value={totals.overdue} />
        </p>
      )}
    </Panel>
  ));
}

function holdColumns(labels: Labels): readonly TableColumn<Hold>[] {
  const words = labels.reserve;
  return [
    { id: 'day', header: words.heldOn, cell: ({ day }) => <DateText date={day} /> },
    {
      id: 'releaseOn',
      header: words.backOn,
      cell: ({ releaseOn }) => (releaseOn === null ? words.noDay : <DateText date={releaseOn} />),
    },
    { id: 'held', header: words.held, align: 'end', cell: ({ held }) => <Amount value={held} /> },
    { id: 'open', header: words.open, align: 'end', cell: ({ open }) => <Amount value={open} /> },
    {
      id: 'state',
      header: words.state,
      cell: ({ state }) => <StateMark tone={tones[state]}>{words.states[state]}</StateMark>,
    },
  ];
}
