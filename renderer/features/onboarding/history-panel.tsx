import type { Onboarding } from '../../../shared/contract/onboarding.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { MomentText } from '../../ui/moment-text.tsx';
import { Panel } from '../../ui/panel.tsx';
import { StandingMark } from '../../ui/standing-mark.tsx';

/** Who said what of where the merchant stands, when and why: the newest first. */
export function HistoryPanel({ history }: { readonly history: Onboarding['history'] }) {
  const words = useSpeech().labels.onboarding;
  return (
    <Panel title={words.history}>
      {history.length === 0 ? (
        <p className="nk-dim">{words.historyEmpty}</p>
      ) : (
        <ol className="nk-story" aria-label={words.history}>
          {history.toReversed().map(({ standing, by, reason, at }, index) => (
            <li key={`${at} ${history.length - index}`}>
              <span className="nk-row">
                <StandingMark standing={standing} />
                <span className="nk-dim nk-small">
                  {by} · <MomentText instant={at} />
                </span>
              </span>
              {reason === '' ? null : <span>“{reason}”</span>}
            </li>
          ))}
        </ol>
      )}
    </Panel>
  );
}
