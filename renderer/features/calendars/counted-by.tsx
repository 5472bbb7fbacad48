import type { CalendarOfYear } from '../../../shared/contract/calendars.ts';
import { institutionName } from '../../i18n/catalogue-names.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { Panel } from '../../ui/panel.tsx';

/** Whose payouts wait for the calendar's days, and which transfers rest on them. */
export function CountedBy({ calendar }: { readonly calendar: CalendarOfYear }) {
  const { labels } = useSpeech();
  const words = labels.calendars;
  const { countedBy, rails } = calendar;
  return (
    <Panel title={words.countedTitle}>
      <div className="nk-stack-tight">
        {countedBy.length === 0 ? (
          <p>{words.countedNone}</p>
        ) : (
          <ul className="nk-calendar-list">
            {countedBy.map(({ institution, source }) => (
              <li key={institution}>
                {institutionName(labels, institution)}{' '}
                <span className="nk-dim nk-small">{source === null ? words.usual : words.published(source)}</span>
              </li>
            ))}
          </ul>
        )}
        {rails.length === 0 ? (
          <p>{words.restNone}</p>
        ) : (
          rails.map(({ currency, rails: names, cutOff }) => (
            <p key={currency}>
              {words.rest(currency, names)} {cutOff === null ? null : words.cutOff(cutOff.time, cutOff.zone)}
            </p>
          ))
        )}
      </div>
    </Panel>
  );
}
