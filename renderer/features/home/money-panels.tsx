import { firstDayOf, lastDayOf } from '../../../shared/kernel/local-date.ts';
import type { ReactNode } from 'react';
import type { HomeReport } from '../../../shared/contract/home.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { Amount } from '../../ui/amount.tsx';
import { Panel } from '../../ui/panel.tsx';
import { linkTo, paths } from '../../ui/paths.ts';
import { FigureLink } from './figure-link.tsx';

/** Payouts of the month that the bank has shown. */
export function SettledPanel({ report: { settled, month } }: { readonly report: HomeReport }) {
  const { labels, voice } = useSpeech();
  const words = labels.home;
  return (
    <Panel title={words.settled}>
      <Lines none={words.nothingSettled}>
        {settled.map(({ currency, net, batches }) => (
          <Line key={currency} below={labels.common.batches(batches, voice)}>
            <FigureLink
              to={linkTo(paths.settlements, {
                state: 'banked',
                from: firstDayOf(month),
                to: lastDayOf(month),
                currency,
              })}
            >
              <Amount value={net} />
            </FigureLink>
          </Line>
        ))}
      </Lines>
    </Panel>
  );
}

/** What providers kept, as the month has it booked. */
export function FeesPanel({ report: { fees, month } }: { readonly report: HomeReport }) {
  const { labels, voice } = useSpeech();
  const words = labels.home;
  return (
    <Panel title={words.fees} hint={words.feesHint}>
      <Lines none={words.noFees}>
        {fees.map(({ currency, fee, tax }) => (
          <Line key={currency} below={words.taxBeside(voice.money(tax))}>
            <FigureLink to={linkTo(paths.fees, { month })}>
              <Amount value={fee} />
            </FigureLink>
          </Line>
        ))}
      </Lines>
    </Panel>
  );
}

function Lines({ none, children }: { readonly none: string; readonly children: readonly ReactNode[] }) {
  return children.length === 0 ? <p className="nk-dim">{none}</p> : <div className="nk-stack-tight">{children}</div>;
}

function Line({ below, children }: { readonly below: string; readonly children: ReactNode }) {
  return (
    <div>
      <div className="nk-figure-small">{children}</div>
      <div className="nk-dim nk-small">{below}</div>
    </div>
  );
}
