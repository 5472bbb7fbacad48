import { ActionIcon, Button } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { addMonths } from '../../shared/kernel/local-date.ts';
import { useSpeech } from '../i18n/speech-context.tsx';
import { usePlace } from '../ui/place-context.tsx';

/** The month that every screen shows. */
export function MonthSwitcher() {
  const { labels, voice } = useSpeech();
  const { month, thisMonth, goToMonth } = usePlace();
  return (
    <div className="nk-months" role="group" aria-label={labels.frame.monthPicker}>
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={labels.commands.names['month.previous']}
        title={`${labels.commands.names['month.previous']} (←)`}
        onClick={() => goToMonth(addMonths(month, -1))}
      >
        <IconChevronLeft size={18} aria-hidden />
      </ActionIcon>
      <span className="nk-month-name" aria-live="polite">
        {voice.month(month)}
      </span>
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={labels.commands.names['month.next']}
        title={`${labels.commands.names['month.next']} (→)`}
        onClick={() => goToMonth(addMonths(month, 1))}
      >
        <IconChevronRight size={18} aria-hidden />
      </ActionIcon>
      {month === thisMonth ? null : (
        <Button variant="subtle" color="gray" size="compact-sm" onClick={() => goToMonth(thisMonth)}>
          {labels.commands.names['month.current']}
        </Button>
      )}
    </div>
  );
}
