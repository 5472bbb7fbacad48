import type { CalendarOfYear } from '../../../shared/contract/calendars.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { Panel } from '../../ui/panel.tsx';
import { StateMark } from '../../ui/state-mark.tsx';
import { yearText } from './day-words.ts';

type SourcesPanelProps = { readonly calendar: CalendarOfYear; readonly year: number };

/** Who says so, for which years it was checked, and what it leaves out. */
export function SourcesPanel({ calendar, year }: SourcesPanelProps) {
  const { labels, voice } = useSpeech();
  const words = labels.calendars;
  const { yearVerified, verified, sources, missing } = calendar;
  const text = yearText(year, voice);
  // Checked as far as it goes, which is not as far as the merchant’s own state does.
  const national = missing === 'state_festivals';
  return (
    <Panel title={words.sources}>
      <div className="nk-stack-tight">
        <p>
          <StateMark tone={!yearVerified ? 'warn' : national ? 'quiet' : 'ok'}>
            {!yearVerified
              ? words.unverifiedYear(text)
              : national
                ? words.verifiedNation(text)
                : words.verifiedYear(text)}
          </StateMark>
        </p>
        <p>{words.notIn[missing]}</p>
        <ul className="nk-calendar-list">
          {verified.map(({ from, to }) => (
            <li key={from}>{words.verifiedSpan(voice.date(from), voice.date(to))}</li>
          ))}
          {sources.map(({ says, url }) => (
            <li key={says}>
              {says} <span className="nk-dim nk-small nk-break">{url}</span>
            </li>
          ))}
        </ul>
      </div>
    </Panel>
  );
}
