import { Button, SegmentedControl } from '@mantine/core';
import { useRef, useState } from 'react';
import type { CashbackRowView, CashbackView } from '../../../shared/contract/cashback.ts';
import { assertNever } from '../../../shared/kernel/assert.ts';
import { useAsk } from '../../bridge/use-ask.ts';
import { useCommandCall } from '../../bridge/use-command-call.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { AgreementLink } from '../../ui/agreement-link.tsx';
import { Answered } from '../../ui/answered.tsx';
import { Panel } from '../../ui/panel.tsx';
import { follow, followInPlace } from '../../ui/paths.ts';
import { usePlace } from '../../ui/place-context.tsx';
import { Trouble } from '../../ui/trouble.tsx';
import { useRemoval } from '../../ui/use-removal.ts';
import { useRowFocus } from '../../ui/use-row-focus.ts';
import { linkToCashback, rowFilters, type CashbackPlace, type RowFilter } from './cashback-place.ts';
import { ReceiptsPanel } from './receipts-panel.tsx';
import { RowsTable } from './rows-table.tsx';

type SchemeViewProps = { readonly id: string; readonly place: CashbackPlace };

/** One scheme: its payments, each with why and what came; and what came by itself. */
export function SchemeView({ id, place }: SchemeViewProps) {
  const { merchant, month } = usePlace();
  const view = useAsk('cashback.read', { merchantId: merchant.id, id, ...(place.everyMonth ? {} : { month }) });
  return (
    <Answered query={view}>
      {(value) => (
        <>
          <Payments view={value} place={place} />
          <ReceiptsPanel receipts={value.receipts} />
        </>
      )}
    </Answered>
  );
}

const isShown = ({ state }: CashbackRowView, filter: RowFilter): boolean => {
  switch (filter) {
    case 'all':
      return true;
    case 'missing':
      return state === 'missing' || state === 'short';
    case 'earns':
      return state !== 'not_due' && state !== 'asks';
    case 'asks':
    case 'not_due':
      return state === filter;
    default:
      return assertNever(filter);
  }
};

/** More at once would make the window wait. */
const step = 100;

function Payments({ view, place }: { readonly view: CashbackView; readonly place: CashbackPlace }) {
  const { labels, voice } = useSpeech();
  const words = labels.cashback;
  const { id, scheme, agreement } = view.scheme;
  const [most, setMost] = useState(step);
  const { merchant } = usePlace();
  const removal = useRemoval('cashback.remove', 'cashback.save');
  const remove = (): Promise<void> =>
    removal.remove({
      remove: { merchantId: merchant.id, id },
      keep: { merchantId: merchant.id, id, scheme },
      said: `${labels.common.removed(scheme.name)} ${words.removeText}`,
      name: scheme.name,
      onRemoved: () => followInPlace(linkToCashback({ ...place, scheme: null, filter: 'all' })),
    });
  const list = useRef<HTMLDivElement>(null);
  useRowFocus(list);
  const rows = view.rows.filter((row) => isShown(row, place.filter));
  return (
    <Panel
      title={scheme.name}
      hint={
        view.rows.length < view.rowCount
          ? words.newestOf(voice.number(view.rows.length), voice.number(view.rowCount))
          : labels.common.payments(view.scheme.totals.payments, voice)
      }
      flush
      actions={
        <div className="nk-row">
          <SegmentedControl
            size="xs"
            aria-label={words.show}
            value={place.filter}
            onChange={(filter) => followInPlace(linkToCashback({ ...place, scheme: id, filter }))}
            data={rowFilters.map((value) => ({ value, label: words.filters[value] }))}
          />
          {agreement === null ? (
            <>
              <Button
                variant="default"
                size="xs"
                onClick={() => follow(linkToCashback({ ...place, scheme: id, edit: id }))}
              >
                {words.edit}
              </Button>
              <Button variant="default" size="xs" loading={removal.busy} onClick={() => void remove()}>
                {words.remove}
              </Button>
            </>
          ) : (
            <AgreementLink agreement={agreement} />
          )}
        </div>
      }
    >
      <div ref={list}>
        {rows.length === 0 ? (
          <p className="nk-cashback-none nk-dim">{words.noRows}</p>
        ) : (
          <RowsTable scheme={id} atMost={view.scheme.atMost} rows={rows.slice(0, most)} />
        )}
        {place.filter === 'asks' && rows.length > 1 ? <NoneCounts scheme={id} rows={rows} /> : null}
        {rows.length <= most ? null : (
          <div className="nk-cashback-none">
            <Button variant="default" size="xs" onClick={() => setMost(most + step)}>
              {words.more}
            </Button>
          </div>
        )}
      </div>
    </Panel>
  );
}

/** Of an account's many rows most have nothing to do with the offer: they are answered at once. */
function NoneCounts({ scheme, rows }: { readonly scheme: string; readonly rows: readonly CashbackRowView[] }) {
  const words = useSpeech().labels.cashback;
  const { merchant } = usePlace();
  const answer = useCommandCall('cashback.answer');
  return (
    <div className="nk-cashback-none">
      {answer.error === null ? null : <Trouble error={answer.error} />}
      <Button
        variant="default"
        size="xs"
        loading={answer.isPending}
        onClick={() =>
          answer.mutate({ merchantId: merchant.id, id: scheme, rows: rows.map((row) => row.id), counts: false })
        }
      >
        {words.noneCounts}
      </Button>
    </div>
  );
}
