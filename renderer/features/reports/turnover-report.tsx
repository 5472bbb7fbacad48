import { IconClockExclamation } from '@tabler/icons-react';
import type { Turnover } from '../../../shared/contract/reports.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { Amount } from '../../ui/amount.tsx';
import { Panel } from '../../ui/panel.tsx';
import { RestatedPanel } from '../../ui/restated-panel.tsx';
import { DaysTable } from './days-table.tsx';
import { MethodsTable } from './methods-table.tsx';
import { ReportFacts } from './report-facts.tsx';
import { TotalsTable } from './totals-table.tsx';
import { TurnoverChart } from './turnover-chart.tsx';

/** The whole report, on screen as on paper: facts, totals, methods, days. */
export function TurnoverReport({ turnover, asOf }: { readonly turnover: Turnover; readonly asOf: string }) {
  const { labels, voice } = useSpeech();
  const words = labels.reports;
  return (
    <>
      <ReportFacts turnover={turnover} asOf={asOf} />
      <Panel title={words.totals} flush>
        <TotalsTable turnover={turnover} />
      </Panel>
      {turnover.restatement === null ? null : <RestatedPanel restatement={turnover.restatement} />}
      {turnover.late.length === 0 ? null : (
        <Panel title={words.late}>
          <ul className="nk-stack-tight">
            {turnover.late.map((late) => (
              <li key={`${late.month} ${late.currency}`} className="nk-row">
                <IconClockExclamation size={16} aria-hidden />
                {words.lateText(late.payments, voice.month(late.month), voice)}
                <Amount value={late.gross} />
              </li>
            ))}
          </ul>
        </Panel>
      )}
      {turnover.totals.map(({ currency }) => (
        <Panel key={currency} title={`${words.perDay} · ${currency}`} className="nk-chart-panel">
          <TurnoverChart turnover={turnover} currency={currency} />
        </Panel>
      ))}
      <Panel title={words.perMethod} flush>
        <MethodsTable turnover={turnover} />
      </Panel>
      {turnover.totals.map(({ currency }) => (
        <Panel key={currency} title={`${words.perDay} · ${currency}`} flush>
          <DaysTable turnover={turnover} currency={currency} />
        </Panel>
      ))}
    </>
  );
}
