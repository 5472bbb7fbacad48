import type { ReactNode } from 'react';
import type { HomeReport } from '../../../shared/contract/reports.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { Amount } from '../../ui/amount.tsx';
import { institutionName } from '../../ui/institution-name.ts';
import { Panel } from '../../ui/panel.tsx';

/** Where the money is: on its way, at the bank, or kept by the provider. */
export function MoneyPanels({ report }: { readonly report: HomeReport }) {
  const { labels, voice } = useSpeech();
  const words = labels.home;
  const { batches, payments } = labels.common;
  return (
    <div className="nk-money">
      <Panel title={words.inTransit} hint={words.inTransitHint}>
        <Lines none={words.nothingInTransit}>
          {report.inTransit.map((one) => (
            <Line key={`${one.institution} ${one.amount.currency}`} value={<Amount value={one.amount} />}>
              {institutionName(one.institution)} ·{' '}
              {[
                one.batches > 0 ? batches(one.batches, voice) : null,
                one.payments > 0 ? payments(one.payments, voice) : null,
              ]
                .filter((part) => part !== null)
                .join(', ')}
            </Line>
          ))}
        </Lines>
      </Panel>
      <Panel title={words.settled}>
        <Lines none={words.nothingSettled}>
          {report.settled.map((one) => (
            <Line key={one.currency} value={<Amount value={one.net} />}>
              {batches(one.batches, voice)}
            </Line>
          ))}
        </Lines>
      </Panel>
      <Panel title={words.fees} hint={words.feesHint}>
        <Lines none={words.noFees}>
          {report.fees.map((one) => (
            <Line key={one.currency} value={<Amount value={one.fee} />}>
              {words.taxBeside(voice.money(one.tax))}
            </Line>
          ))}
        </Lines>
      </Panel>
    </div>
  );
}

function Lines({ none, children }: { readonly none: string; readonly children: readonly ReactNode[] }) {
  return children.length === 0 ? <p className="nk-dim">{none}</p> : <div className="nk-stack-tight">{children}</div>;
}

function Line({ value, children }: { readonly value: ReactNode; readonly children: ReactNode }) {
  return (
    <div>
      <div className="nk-figure-small">{value}</div>
      <div className="nk-dim nk-small">{children}</div>
    </div>
  );
}
