import type { HomeReport } from '../../../shared/contract/reports.ts';
import { localeOf } from '../../i18n/locale-of.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { Amount } from '../../ui/amount.tsx';
import { Panel } from '../../ui/panel.tsx';
import { percentText, shareOf } from '../../ui/share-of.ts';

type Turnover = HomeReport['turnover'][number];

/** This month's turnover per currency, against what was declared and against last month. */
export function TurnoverPanel({ turnover }: { readonly turnover: HomeReport['turnover'] }) {
  const words = useSpeech().labels.home;
  return (
    <Panel title={words.turnover}>
      <div className="nk-turnovers">
        {turnover.map((one) => (
          <OneCurrency key={one.currency} turnover={one} />
        ))}
      </div>
    </Panel>
  );
}

function OneCurrency({ turnover }: { readonly turnover: Turnover }) {
  const { labels, voice, language } = useSpeech();
  const words = labels.home;
  const share = turnover.declared === null ? null : shareOf(turnover.gross, turnover.declared);
  return (
    <div className="nk-turnover">
      <div className="nk-figure">
        <Amount value={turnover.gross} />
      </div>
      <div className="nk-dim nk-small">
        {labels.common.payments(turnover.payments, voice)} · {words.lastMonth(voice.money(turnover.lastMonth))}
      </div>
      {share === null || turnover.declared === null ? null : (
        <div className="nk-declared-meter">
          <div className="nk-meter" aria-hidden>
            <span style={{ width: `${Math.min(share / 100, 100)}%` }} />
          </div>
          <span className="nk-soft nk-small">
            {words.ofDeclared(percentText(share, localeOf(language)), voice.money(turnover.declared))}
          </span>
        </div>
      )}
    </div>
  );
}
