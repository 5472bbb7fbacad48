import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { CalendarDay, CalendarOfYear } from '../../../shared/contract/calendars.ts';
import { sayClosedBecause } from '../../../shared/wording/holidays/say-closed-day.ts';
import { useCommandCall } from '../../bridge/use-command-call.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { DateText } from '../../ui/date-text.tsx';
import { Panel } from '../../ui/panel.tsx';
import { usePlace } from '../../ui/place-context.tsx';
import { StateMark } from '../../ui/state-mark.tsx';
import { Trouble } from '../../ui/trouble.tsx';
import { daysByMonth } from './days-by-month.ts';
import { namesOf, yearText } from './day-words.ts';

type HolidaysPanelProps = { readonly calendar: CalendarOfYear; readonly year: number };

/** The holidays of a year by month; each can be taken out, and what was said of a day taken back. */
export function HolidaysPanel({ calendar, year }: HolidaysPanelProps) {
  const { labels, language, voice } = useSpeech();
  const words = labels.calendars;
  const { merchant } = usePlace();
  const edit = useCommandCall('calendars.edit');
  const say = (message: string) => ({ onSuccess: () => void notifications.show({ message }) });
  const common = { merchantId: merchant.id, calendar: calendar.id };
  const takeOut = ({ day }: CalendarDay): void =>
    edit.mutate({ ...common, remove: [day] }, say(words.keptOpen(voice.date(day))));
  const takeBack = ({ day }: CalendarDay): void =>
    edit.mutate({ ...common, restore: [day] }, say(words.takenBack(voice.date(day))));

  const weekly = calendar.weekly.map(({ name, since }) => {
    const weekday = sayClosedBecause({ name }, language);
    return since === null ? weekday : words.weeklySince(weekday, voice.date(since));
  });
  return (
    <Panel title={words.holidays(yearText(year, voice))} hint={words.everyWeek(weekly.join(' · '))} flush>
      {edit.error === null ? null : (
        <div className="nk-calendar-nothing">
          <Trouble error={edit.error} />
        </div>
      )}
      {calendar.days.length === 0 ? (
        <p className="nk-calendar-nothing nk-dim">{words.nothing}</p>
      ) : (
        <div className="nk-calendar-wide">
          <table className="nk-table nk-calendar" aria-label={words.holidays(yearText(year, voice))}>
            <thead>
              <tr>
                <th scope="col">{words.day}</th>
                <th scope="col">{words.name}</th>
                <th scope="col">{words.state}</th>
                <th scope="col">
                  <span className="nk-hidden">{words.change}</span>
                </th>
              </tr>
            </thead>
            {daysByMonth(calendar.days).map(({ month, days }) => (
              <tbody key={month}>
                <tr className="nk-calendar-month">
                  <th scope="rowgroup" colSpan={4}>
                    {voice.month(month)}
                  </th>
                </tr>
                {days.map((one) => (
                  <DayRow key={one.day} one={one} busy={edit.isPending} onTakeOut={takeOut} onTakeBack={takeBack} />
                ))}
              </tbody>
            ))}
          </table>
        </div>
      )}
    </Panel>
  );
}

type DayRowProps = {
  readonly one: CalendarDay;
  readonly busy: boolean;
  readonly onTakeOut: (one: CalendarDay) => void;
  readonly onTakeBack: (one: CalendarDay) => void;
};

function DayRow({ one, busy, onTakeOut, onTakeBack }: DayRowProps) {
  const { labels, language, voice } = useSpeech();
  const words = labels.calendars;
  const { day, weekday, edited, because, provisional } = one;
  const date = voice.date(day);
  const names = namesOf(one, language);
  return (
    <tr>
      <th scope="row">
        <DateText date={day} />
      </th>
      <td>
        {edited === 'removed' ? <s>{names}</s> : names}
        {weekday === null || because.length === 0 || edited === 'removed' ? null : (
          <div className="nk-dim nk-small">{words.anyway(sayClosedBecause({ name: weekday }, language))}</div>
        )}
        {provisional ? <div className="nk-dim nk-small">{words.provisional}</div> : null}
      </td>
      <td>
        {edited === null ? null : (
          <StateMark tone={edited === 'added' ? 'ok' : 'warn'}>
            {edited === 'added' ? words.added : words.removed}
          </StateMark>
        )}
      </td>
      <td className="nk-end">
        {edited === null ? (
          <Button
            variant="subtle"
            size="compact-sm"
            disabled={busy}
            aria-label={words.takeOutDay(date)}
            onClick={() => onTakeOut(one)}
          >
            {words.takeOut}
          </Button>
        ) : (
          <Button
            variant="default"
            size="compact-sm"
            disabled={busy}
            aria-label={words.takeBackDay(date)}
            onClick={() => onTakeBack(one)}
          >
            {words.takeBack}
          </Button>
        )}
      </td>
    </tr>
  );
}
