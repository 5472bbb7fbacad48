import type { Turnover } from '../../../shared/contract/reports.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { Brand } from '../../ui/brand.tsx';
import { MomentText } from '../../ui/moment-text.tsx';

/** What a reader of the paper must know: whose month, as of when, and whether it is final. */
export function ReportFacts({ turnover, asOf }: { readonly turnover: Turnover; readonly asOf: string }) {
  const { labels, voice } = useSpeech();
  const words = labels.reports;
  return (
    <header className="nk-report-facts">
      <div className="nk-print-only nk-report-head">
        <Brand />
        <h1>{words.title}</h1>
      </div>
      <dl>
        <div>
          <dt>{words.merchant}</dt>
          <dd>{turnover.merchant.name}</dd>
        </div>
        <div>
          <dt>{words.period}</dt>
          <dd>{voice.month(turnover.period)}</dd>
        </div>
        <div>
          <dt>{words.zone}</dt>
          <dd>{turnover.zone}</dd>
        </div>
        <div>
          <dt>{words.asOf}</dt>
          <dd>
            <MomentText instant={asOf} zone={turnover.zone} />
          </dd>
        </div>
        <div>
          <dt>{words.state}</dt>
          <dd>
            {labels.periods.states[turnover.state]}
            {turnover.state === 'closed' ? null : <span className="nk-dim"> · {words.provisional}</span>}
          </dd>
        </div>
        {turnover.snapshotHash === null ? null : (
          <div className="nk-report-hash">
            <dt>{words.snapshot}</dt>
            <dd className="nk-mono">{turnover.snapshotHash}</dd>
          </div>
        )}
      </dl>
    </header>
  );
}
