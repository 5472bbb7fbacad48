import { useMemo } from 'react';
import type { ShownReserve } from '../../../shared/contract/ledger.ts';
import type { WireMoney } from '../../../shared/money/wire.ts';
import type { Labels } from '../../i18n/labels.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { useAsk } from '../../bridge/use-ask.ts';
import { AgreementLink } from '../../ui/agreement-link.tsx';
import { Amount } from '../../ui/amount.tsx';
import { Answered } from '../../ui/answered.tsx';
import { DataTable, type TableColumn } from '../../ui/data-table.tsx';
import { DateText } from '../../ui/date-text.tsx';
import { Panel } from '../../ui/panel.tsx';
import { usePlace } from '../../ui/place-context.tsx';
import { StateMark } from '../../ui/state-mark.tsx';
import { isNothing } from './trial-balance.ts';

type Hold = ShownReserve['holds'][number];

const tones = { held: 'quiet', due: 'warn', overdue: 'bad', released: 'ok' } as const;

/** When what a provider keeps in reserve comes back: each hold with its day, the late ones marked. */
export function ReservePanel({ account }: { readonly account: string }) {
  const { labels } = useSpeech();
  const { merchant } = usePlace();
  const reserve = useAsk('ledger.reserve', { merchantId: merchant.id });
  const columns = useMemo(() => holdColumns(labels), [labels]);
  const words = labels.reserve;
  return (
    <Answered query={reserve}>
      {({ schedules }) =>
        schedules
          .filter((schedule) => schedule.account === account)
          .map(({ currency, totals, owed, holds }) => (
            <Panel
              key={currency}
              title={words.title}
              hint={words.text}
              flush
              actions={
                <span className="nk-row">
                  <Short owed={owed} />
                  <Overdue value={totals.overdue} />
                </span>
              }
            >
              <DataTable label={words.title} columns={columns} rows={holds} rowId={({ id }) => id} />
            </Panel>
          ))
      }
    </Answered>
  );
}

function Overdue({ value }: { readonly value: WireMoney }) {
  const words = useSpeech().labels.reserve;
  return isNothing(value) ? null : (
    <StateMark tone="bad">
      {words.overdue} <Amount value={value} />
    </StateMark>
  );
}

/** What should be held by agreement and is not. */
function Short({ owed }: Pick<ShownReserve, 'owed'>) {
  const { labels, voice } = useSpeech();
  if (owed === null || isNothing(owed.short)) return null;
  return <StateMark tone="warn">{labels.reserve.short(voice.money(owed.short), voice.money(owed.should))}</StateMark>;
}

function holdColumns(labels: Labels): readonly TableColumn<Hold>[] {
  const words = labels.reserve;
  return [
    { id: 'day', header: words.heldOn, cell: ({ day }) => <DateText date={day} /> },
    {
      id: 'releaseOn',
      header: words.backOn,
      cell: ({ releaseOn, agreement }) => (
        <>
          {releaseOn === null ? words.noDay : <DateText date={releaseOn} />}
          {agreement === null ? null : (
            <span className="nk-small nk-block">
              <AgreementLink agreement={agreement} />
            </span>
          )}
        </>
      ),
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
