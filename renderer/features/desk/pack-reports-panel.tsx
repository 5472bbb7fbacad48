import type { PackedMonth } from '../../../shared/contract/desk.ts';
import { reportTitles } from '../../../shared/wording/reports/report-titles.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { Panel } from '../../ui/panel.tsx';
import { StateMark } from '../../ui/state-mark.tsx';
import { linkToPacks } from './packs-place.ts';

/** The reports that came with a month's pack, each with whether it says what the proof says. */
export function PackReportsPanel({ month, reports }: Pick<PackedMonth, 'month' | 'reports'>) {
  const { labels, voice, language } = useSpeech();
  const words = labels.desk;
  return (
    <Panel title={words.reportsOf(voice.month(month))}>
      {reports.length === 0 ? (
        <p className="nk-dim">{words.noReports}</p>
      ) : (
        <ul className="nk-desk-reports">
          {reports.map(({ kind, agrees }) => (
            <li key={kind}>
              <a className="nk-link" href={linkToPacks({ month, report: kind })}>
                {reportTitles[language][kind].title}
              </a>
              {agrees === null ? null : (
                <StateMark tone={agrees ? 'ok' : 'bad'}>{agrees ? words.asProved : words.notAsProved}</StateMark>
              )}
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
