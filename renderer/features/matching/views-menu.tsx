import { Button, Menu } from '@mantine/core';
import { IconBookmark, IconBookmarkPlus, IconCheck, IconPencil } from '@tabler/icons-react';
import { useState } from 'react';
import { useAsk } from '../../bridge/use-ask.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { usePlace } from '../../ui/place-context.tsx';
import { filtersText, matchingPlace } from './matching-place.ts';
import type { MatchingPlaceHeld } from './use-matching-place.ts';
import { KeepViewDialog } from './keep-view-dialog.tsx';
import { ViewsDialog } from './views-dialog.tsx';

/** The views that are kept for this screen: filters under a name. */
export function ViewsMenu({ place: { filter, setFilter } }: { readonly place: MatchingPlaceHeld }) {
  const words = useSpeech().labels.matchingFilters;
  const { merchant } = usePlace();
  const [dialog, setDialog] = useState<'none' | 'keep' | 'change'>('none');
  const kept = useAsk('views.list', { merchantId: merchant.id, screen: 'reconcile' });
  const views = kept.data?.views ?? [];
  const now = filtersText(filter);
  const current = views.find(({ filters }) => filtersText(matchingPlace(filters).filter) === now);
  const close = (): void => setDialog('none');
  return (
    <>
      <Menu position="bottom-start" width={260}>
        <Menu.Target>
          <Button size="xs" variant="default" leftSection={<IconBookmark size={14} aria-hidden />}>
            {current?.name ?? words.views}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {views.length === 0 ? <Menu.Label>{words.noViews}</Menu.Label> : null}
          {views.map((view) => (
            <Menu.Item
              key={view.id}
              leftSection={view === current ? <IconCheck size={14} aria-hidden /> : <span className="nk-no-sign" />}
              aria-current={view === current ? 'true' : undefined}
              onClick={() => setFilter(matchingPlace(view.filters).filter)}
            >
              {view.name}
            </Menu.Item>
          ))}
          <Menu.Divider />
          <Menu.Item leftSection={<IconBookmarkPlus size={14} aria-hidden />} onClick={() => setDialog('keep')}>
            {words.keepView}
          </Menu.Item>
          {views.length === 0 ? null : (
            <Menu.Item leftSection={<IconPencil size={14} aria-hidden />} onClick={() => setDialog('change')}>
              {words.changeViews}
            </Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      <KeepViewDialog opened={dialog === 'keep'} filters={now} onClose={close} />
      <ViewsDialog opened={dialog === 'change'} views={views} onClose={close} />
    </>
  );
}
