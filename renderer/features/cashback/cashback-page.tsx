import { Button, SegmentedControl } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconCashBanknote, IconFileTypeCsv, IconPlus } from '@tabler/icons-react';
import { useLocation } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import type { Output } from '../../../shared/contract/contract.ts';
import { useBridge } from '../../bridge/bridge-context.tsx';
import { ask, useAsk } from '../../bridge/use-ask.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { Answered } from '../../ui/answered.tsx';
import { useCommand } from '../../ui/commands/command-context.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Page } from '../../ui/page.tsx';
import { Panel } from '../../ui/panel.tsx';
import { follow, linkTo, paths } from '../../ui/paths.ts';
import { usePlace } from '../../ui/place-context.tsx';
import { Trouble } from '../../ui/trouble.tsx';
import { cashbackPlace, linkToCashback, type CashbackPlace } from './cashback-place.ts';
import { PresetButtons } from './preset-buttons.tsx';
import { SchemeCards } from './scheme-cards.tsx';
import { SchemeEditor } from './scheme-editor.tsx';
import { SchemeView } from './scheme-view.tsx';
import { UnplacedPanel } from './unplaced-panel.tsx';

/** What was promised back, scheme by scheme, and what became of it; or the terms of one of them. */
export function CashbackPage() {
  const { searchStr } = useLocation();
  const { merchant, month } = usePlace();
  const place = useMemo(() => cashbackPlace(searchStr), [searchStr]);
  const list = useAsk('cashback.list', { merchantId: merchant.id, ...(place.everyMonth ? {} : { month }) });
  const { edit } = place;
  return edit === null ? (
    <Schemes place={place}>{list}</Schemes>
  ) : (
    <Answered query={list}>
      {(known) => <SchemeEditor key={`${merchant.id} ${edit}`} edit={edit} known={known} place={place} />}
    </Answered>
  );
}

type Listed = ReturnType<typeof useAsk<'cashback.list'>>;

function Schemes({ place, children: list }: { readonly place: CashbackPlace; readonly children: Listed }) {
  const { labels, voice } = useSpeech();
  const words = labels.cashback;
  const { month } = usePlace();
  const { error, save } = useCsv(place);
  const hasSome = (list.data?.schemes.length ?? 0) > 0;
  useCommand('report.csv', save, hasSome);
  return (
    <Page
      title={words.title}
      lead={words.lead}
      actions={
        hasSome ? (
          <>
            <SegmentedControl
              aria-label={words.span}
              value={place.everyMonth ? 'all' : 'month'}
              onChange={(chosen) => follow(linkToCashback({ ...place, everyMonth: chosen === 'all' }))}
              data={[
                { value: 'month', label: voice.month(month) },
                { value: 'all', label: words.allMonths },
              ]}
            />
            <Button variant="default" leftSection={<IconFileTypeCsv size={17} aria-hidden />} onClick={save}>
              {words.csv}
            </Button>
            <Button
              component="a"
              href={linkToCashback({ ...place, edit: 'new' })}
              leftSection={<IconPlus size={16} aria-hidden />}
            >
              {words.add}
            </Button>
          </>
        ) : undefined
      }
    >
      <div className="nk-stack">
        {error === null ? null : <Trouble error={error} />}
        <Answered query={list}>{(known) => <Known known={known} place={place} />}</Answered>
      </div>
    </Page>
  );
}

function Known({ known, place }: { readonly known: Output<'cashback.list'>; readonly place: CashbackPlace }) {
  const words = useSpeech().labels.cashback;
  const imports = useSpeech().labels.commands.names['go.imports'];
  if (known.accounts.length === 0) {
    return (
      <Panel>
        <EmptyState icon={IconCashBanknote} title={words.emptyTitle} text={words.noAccountsText} help="cashback">
          <Button component="a" href={linkTo(paths.imports)}>
            {imports}
          </Button>
        </EmptyState>
      </Panel>
    );
  }
  const asked = known.unplaced.map((unplaced) => (
    <UnplacedPanel key={unplaced.id} unplaced={unplaced} accounts={known.accounts} />
  ));
  if (known.schemes.length === 0 && asked.length > 0) return asked;
  if (known.schemes.length === 0) {
    return (
      <Panel>
        <EmptyState icon={IconCashBanknote} title={words.emptyTitle} text={words.emptyText} help="cashback" />
        <PresetButtons place={place} own />
      </Panel>
    );
  }
  const chosen = known.schemes.find(({ id }) => id === place.scheme) ?? known.schemes[0];
  return (
    <>
      {asked}
      <SchemeCards schemes={known.schemes} chosen={chosen?.id ?? null} place={place} />
      {chosen === undefined ? null : <SchemeView key={chosen.id} id={chosen.id} place={place} />}
    </>
  );
}

function useCsv({ everyMonth }: CashbackPlace) {
  const words = useSpeech().labels.cashback;
  const bridge = useBridge();
  const { merchant, month } = usePlace();
  const [error, setError] = useState<unknown>(null);
  const write = async (): Promise<void> => {
    setError(null);
    try {
      const place = { merchantId: merchant.id, ...(everyMonth ? {} : { month }) };
      const { fileName, text } = await ask(bridge, 'cashback.csv', place);
      const name = await bridge.saveText(fileName, text);
      if (name !== null) notifications.show({ message: words.savedAs(name) });
    } catch (caught) {
      setError(caught);
    }
  };
  return { error, save: (): void => void write() };
}
