import { Button, SegmentedControl } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconFileTypeCsv, IconFilterOff } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { Desk, DeskRow } from '../../../shared/contract/desk.ts';
import type { MerchantId } from '../../../shared/kernel/ids.ts';
import { useBridge } from '../../bridge/bridge-context.tsx';
import { ask, useAsk } from '../../bridge/use-ask.ts';
import { localeOf } from '../../i18n/locale-of.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { Answered } from '../../ui/answered.tsx';
import { useCommand } from '../../ui/commands/command-context.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Page } from '../../ui/page.tsx';
import { follow, followInPlace, linkTo, paths } from '../../ui/paths.ts';
import { usePlace } from '../../ui/place-context.tsx';
import { Trouble } from '../../ui/trouble.tsx';
import { useAddressedFilter } from '../../ui/use-addressed-filter.ts';
import { deskPlace, linkToDesk, wholeDesk } from './desk-place.ts';
import { deskRows } from './desk-rows.ts';
import { DeskTable } from './desk-table.tsx';
import { DeskToolbar } from './desk-toolbar.tsx';
import { TodayPanel } from './today-panel.tsx';
import { useDeskKeys } from './use-desk-keys.ts';

const address = { read: deskPlace, link: linkToDesk };

/** All merchants that somebody answers for. */
export function DeskPage() {
  const { month } = usePlace();
  const { filter: place } = useAddressedFilter(address);
  const desk = useAsk('desk.read', { month, ...(place.currency === null ? {} : { currency: place.currency }) });
  return <Answered query={desk}>{(found) => <DeskView desk={found} />}</Answered>;
}

function DeskView({ desk }: { readonly desk: Desk }) {
  const { labels, voice, language } = useSpeech();
  const words = labels.desk;
  const { goToMerchant } = usePlace();
  const { filter: place, setFilter: change } = useAddressedFilter(address);
  const collator = useMemo(() => new Intl.Collator(localeOf(language), { numeric: true }), [language]);
  const rows = useMemo(() => deskRows(desk.rows, place, collator), [desk.rows, place, collator]);
  const openMerchant = (id: string): void => {
    // Back leads to what is shown now, however lately it was typed.
    followInPlace(linkToDesk(place));
    goToMerchant(id as MerchantId);
    follow(linkTo(paths.home));
  };
  const open = ({ id }: DeskRow): void => openMerchant(id);
  const keys = useDeskKeys(rows, open);
  const chosen = rows.filter(({ id }) => keys.marked.has(id)).map(({ id }) => id);
  const csv = useSaveCsv(desk, chosen);
  useCommand('report.csv', csv.save);

  return (
    <Page
      title={words.title}
      lead={`${voice.month(desk.month)} · ${words.lead(desk.rows.length, voice)}`}
      actions={
        <>
          <SegmentedControl
            className="nk-desk-views"
            aria-label={words.title}
            size="xs"
            value={place.view}
            onChange={(view) => change({ view })}
            data={[
              { value: 'merchants' as const, label: words.list },
              { value: 'today' as const, label: `${words.today} (${voice.number(desk.today.length)})` },
            ]}
          />
          <Button variant="default" leftSection={<IconFileTypeCsv size={17} aria-hidden />} onClick={csv.save}>
            {chosen.length === 0 ? words.exportAll : `${words.exportChosen} (${voice.number(chosen.length)})`}
          </Button>
        </>
      }
    >
      {csv.error === null ? null : <Trouble error={csv.error} />}
      <div className="nk-desk" data-view={place.view}>
        <div className="nk-desk-main">
          <DeskToolbar desk={desk} shown={rows.length} place={place} onPlace={change} />
          {rows.length === 0 ? (
            <div className="nk-panel">
              <EmptyState icon={IconFilterOff} title={words.emptyTitle} text={words.emptyText}>
                <Button variant="default" onClick={() => change({ ...wholeDesk, currency: place.currency })}>
                  {words.clear}
                </Button>
              </EmptyState>
            </div>
          ) : (
            <DeskTable desk={desk} rows={rows} place={place} onPlace={change} keys={keys} onOpen={open} />
          )}
        </div>
        <TodayPanel today={desk.today} onOpen={openMerchant} />
      </div>
    </Page>
  );
}

function useSaveCsv({ month, reportingCurrency }: Desk, chosen: readonly MerchantId[]) {
  const words = useSpeech().labels.desk;
  const bridge = useBridge();
  const [error, setError] = useState<unknown>(null);
  const save = async (): Promise<void> => {
    setError(null);
    try {
      const { fileName, text } = await ask(bridge, 'desk.csv', {
        month,
        currency: reportingCurrency,
        ...(chosen.length === 0 ? {} : { merchants: [...chosen] }),
      });
      const name = await bridge.saveText(fileName, text);
      if (name !== null) notifications.show({ message: words.saved(name) });
    } catch (caught) {
      setError(caught);
    }
  };
  return { error, save: () => void save() };
}
