import type { Desk } from '../../../shared/contract/desk.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { Amounts } from '../../ui/amounts.tsx';
import { AlertMarks } from './alert-marks.tsx';

type TodayPanelProps = { readonly today: Desk['today']; readonly onOpen: (merchantId: string) => void };

/** What somebody has to look at, the most money first. */
export function TodayPanel({ today, onOpen }: TodayPanelProps) {
  const { labels, say } = useSpeech();
  const words = labels.desk;
  return (
    <section className="nk-panel nk-desk-today" aria-labelledby="desk-today">
      <header className="nk-desk-today-head">
        <h2 id="desk-today">{words.today}</h2>
        <span className="nk-dim nk-small">{today.length === 0 ? '' : words.todayHint}</span>
      </header>
      {today.length === 0 ? (
        <p className="nk-dim nk-desk-today-none">{words.todayNone}</p>
      ) : (
        <ol className="nk-desk-today-list">
          {today.map(({ merchantId, name, alert }, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- a merchant may have two alerts of one kind, in no other order
            <li key={`${merchantId} ${alert.kind} ${index}`}>
              <div className="nk-desk-today-line">
                <button type="button" className="nk-plain nk-link" onClick={() => onOpen(merchantId)}>
                  {name}
                </button>
                <span className="nk-desk-today-sum">
                  {alert.concerns.length === 0 ? null : <Amounts values={alert.concerns} />}
                </span>
              </div>
              <span>
                <AlertMarks alerts={[alert]} />
              </span>
              <p className="nk-small nk-soft">{say({ code: alert.kind, facts: alert.facts })}</p>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
