import type { ReportDocument } from '../../../shared/contract/report-document.ts';
import { reportName } from '../../../shared/wording/reports/report-name.ts';
import { reportTitles } from '../../../shared/wording/reports/report-titles.ts';
import { reportFactsWords } from '../../../shared/wording/reports/report-facts-words.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { Brand } from '../brand.tsx';
import { MomentText } from '../moment-text.tsx';
import { StateMark } from '../state-mark.tsx';
import { spanText } from './span-text.ts';

/** What a reader of the paper must know: whose days, as of when, and whether they are final. */
export function ReportHead({ document }: { readonly document: ReportDocument }) {
  const { labels, voice, language } = useSpeech();
  const words = reportFactsWords[language];
  const { title, lead } = reportTitles[language][document.kind];
  const open = document.months.filter(({ state }) => state !== 'closed');
  const [only] = document.months.length === 1 ? document.months : [];
  return (
    <header className="nk-report-facts">
      <div className="nk-print-only nk-report-head">
        <div>
          <h1>{title}</h1>
          <p>{lead}</p>
        </div>
        <Brand />
      </div>
      <dl>
        <div>
          <dt>{words.merchant}</dt>
          <dd>{document.merchant.name}</dd>
        </div>
        <div>
          <dt>{words.range}</dt>
          <dd>{spanText(document, voice, language)}</dd>
        </div>
        <div>
          <dt>{words.zone}</dt>
          <dd>{document.zone}</dd>
        </div>
        <div>
          <dt>{words.asOf}</dt>
          <dd>
            <MomentText instant={document.asOf} zone={document.zone} />
          </dd>
        </div>
        <div>
          <dt>{words.months}</dt>
          <dd>
            {only === undefined
              ? labels.reports.closedOf(document.months.length - open.length, document.months.length, voice)
              : reportName('period_state', only.state, language)}
            {open.length === 0 ? null : <span className="nk-dim"> · {labels.reports.provisional}</span>}
          </dd>
        </div>
      </dl>
      {document.sample ? (
        <div className="nk-report-sample">
          <StateMark tone="warn">{words.sample}</StateMark>
        </div>
      ) : null}
    </header>
  );
}
