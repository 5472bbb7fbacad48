import type { DeskAlert } from '../../../shared/contract/desk.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { StateMark } from '../../ui/state-mark.tsx';

/** What is to be looked at, each kind once, with its sentence behind it. */
export function AlertMarks({ alerts }: { readonly alerts: readonly DeskAlert[] }) {
  const { labels, say } = useSpeech();
  const words = labels.desk;
  if (alerts.length === 0) return <span className="nk-dim">–</span>;
  const kinds = [...Map.groupBy(alerts, ({ kind }) => kind)];
  return (
    <>
      {kinds.map(([kind, same]) => (
        <span key={kind} title={same.map(({ facts }) => say({ code: kind, facts })).join('\n')}>
          <StateMark tone={kind === 'failures_sudden' || kind === 'reserve_short' ? 'bad' : 'warn'}>
            {words.alertNames[kind]}
          </StateMark>
        </span>
      ))}
    </>
  );
}
