import { ActionIcon, NativeSelect } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useLocation } from '@tanstack/react-router';
import { useMemo } from 'react';
import { calendarIds, type CalendarId } from '../../../shared/catalogue/holidays/calendars.ts';
import type { CalendarOfYear } from '../../../shared/contract/calendars.ts';
import { useAsk } from '../../bridge/use-ask.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { Answered } from '../../ui/answered.tsx';
import { Page } from '../../ui/page.tsx';
import { follow } from '../../ui/paths.ts';
import { usePlace } from '../../ui/place-context.tsx';
import { calendarsPlace, firstYear, lastYear, linkToCalendars, type CalendarsPlace } from './calendars-place.ts';
import { CountedBy } from './counted-by.tsx';
import { yearText } from './day-words.ts';
import { EditForm } from './edit-form.tsx';
import { HolidaysPanel } from './holidays-panel.tsx';
import { SourcesPanel } from './sources-panel.tsx';

/** The days on which banks of a country do not work, in one year, and what the merchant says of them. */
export function CalendarsPage() {
  const { labels } = useSpeech();
  const words = labels.calendars;
  const { merchant, month } = usePlace();
  const { searchStr } = useLocation();
  const place = useMemo(() => calendarsPlace(searchStr), [searchStr]);
  const year = place.year ?? Number(month.slice(0, 4));
  const known = useAsk('calendars.list', { merchantId: merchant.id, year });
  return (
    <Answered query={known}>
      {({ calendars }) => {
        const shown = calendars.find(({ id }) => id === place.calendar) ?? calendars[0];
        return shown === undefined ? null : (
          <Page
            title={words.title}
            lead={words.lead}
            actions={<Switches place={{ calendar: shown.id, year }} calendars={calendars} year={year} />}
          >
            <div className="nk-stack">
              <HolidaysPanel key={`${merchant.id} ${shown.id}`} calendar={shown} year={year} />
              <EditForm key={`${merchant.id} ${shown.id} ${year}`} calendar={shown.id} year={year} />
              <CountedBy calendar={shown} />
              <SourcesPanel calendar={shown} year={year} />
            </div>
          </Page>
        );
      }}
    </Answered>
  );
}

type SwitchesProps = {
  readonly place: CalendarsPlace;
  readonly calendars: readonly CalendarOfYear[];
  readonly year: number;
};

function Switches({ place, calendars, year }: SwitchesProps) {
  const { labels, voice } = useSpeech();
  const words = labels.calendars;
  const nameOf = ({ id, home }: CalendarOfYear): string => (home ? words.yours(words.names[id]) : words.names[id]);
  const goToYear = (to: number): void => follow(linkToCalendars({ ...place, year: to }));
  const choose = (value: string): void => {
    const calendar: CalendarId | undefined = calendarIds.find((id) => id === value);
    if (calendar !== undefined) follow(linkToCalendars({ ...place, calendar }));
  };
  return (
    <>
      <NativeSelect
        aria-label={words.calendar}
        value={place.calendar ?? ''}
        onChange={(event) => choose(event.currentTarget.value)}
        data={calendars.map((calendar) => ({ value: calendar.id, label: nameOf(calendar) }))}
      />
      <div className="nk-months" role="group" aria-label={words.year}>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={words.previousYear}
          disabled={year === firstYear}
          onClick={() => goToYear(year - 1)}
        >
          <IconChevronLeft size={18} aria-hidden />
        </ActionIcon>
        <span className="nk-calendar-year" aria-live="polite">
          {yearText(year, voice)}
        </span>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={words.nextYear}
          disabled={year === lastYear}
          onClick={() => goToYear(year + 1)}
        >
          <IconChevronRight size={18} aria-hidden />
        </ActionIcon>
      </div>
    </>
  );
}
