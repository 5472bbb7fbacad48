import { Button } from '@mantine/core';
import { IconSearchOff, type Icon } from '@tabler/icons-react';
import type { HelpPageId } from '../../../shared/help/help-pages.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { EmptyState } from '../empty-state.tsx';
import { useInbox } from '../inbox-context.tsx';
import { follow, linkTo, paths } from '../paths.ts';
import { usePlace } from '../place-context.tsx';

type NoDayRowsProps = {
  readonly icon: Icon;
  readonly help: HelpPageId;
  readonly words: {
    readonly noneInMonthTitle: (month: string) => string;
    readonly emptyTitle: string;
    readonly emptyText: string;
    readonly import: string;
  };
  /** Whether anything but the window’s month narrows the list. */
  readonly narrowed: boolean;
  readonly everyDay: boolean;
  readonly onClear: () => void;
  readonly onEveryDay: () => void;
};

/** Says why a list has no rows: its filters, its month, or books without any; and what to do about it. */
export function NoDayRows({ icon, help, words, narrowed, everyDay, onClear, onEveryDay }: NoDayRowsProps) {
  const { labels, voice } = useSpeech();
  const { merchant, month } = usePlace();
  const inbox = useInbox();
  const seeAllDays = (
    <Button variant="default" onClick={onEveryDay}>
      {labels.lists.seeAllDays}
    </Button>
  );
  if (narrowed)
    return (
      <EmptyState icon={IconSearchOff} title={labels.lists.noHitsTitle} text={labels.lists.noHitsText}>
        <Button variant="default" onClick={onClear}>
          {labels.lists.clear}
        </Button>
        {everyDay ? null : seeAllDays}
      </EmptyState>
    );
  if (!everyDay && merchant.accounts.some(({ kind }) => kind === 'provider'))
    return (
      <EmptyState icon={icon} title={words.noneInMonthTitle(voice.month(month))} text={labels.lists.noneInMonthText}>
        {seeAllDays}
      </EmptyState>
    );
  const choose = async (): Promise<void> => {
    if (await inbox.choose()) follow(linkTo(paths.imports));
  };
  return (
    <EmptyState icon={icon} title={words.emptyTitle} text={words.emptyText} help={help}>
      <Button onClick={() => void choose()}>{words.import}</Button>
    </EmptyState>
  );
}
