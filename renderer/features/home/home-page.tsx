import type { ReactNode } from 'react';
import type { HomeReport } from '../../../shared/contract/home.ts';
import { useAsk } from '../../bridge/use-ask.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { Answered } from '../../ui/answered.tsx';
import { Page } from '../../ui/page.tsx';
import { usePlace } from '../../ui/place-context.tsx';
import { BackupPanel } from './backup-panel.tsx';
import { EmptyHome } from './empty-home.tsx';
import { FeesPanel, SettledPanel } from './money-panels.tsx';
import { IncidentsPanel } from './incidents-panel.tsx';
import { MonthState } from './month-state.tsx';
import { NeedsPanel } from './needs-panel.tsx';
import { TransitPanel } from './transit-panel.tsx';
import { TurnoverPanel } from './turnover-panel.tsx';

type HomePageProps = {
  /** What has to be said before the figures; another room knows it. */
  readonly warning: ReactNode;
  /** The way into the sample books; another room knows it. */
  readonly sample: ReactNode;
  readonly onChoose: () => void;
};

/** The month at a glance: what was sold, where the money is and when it should land, what needs somebody today. */
export function HomePage({ warning, sample, onChoose }: HomePageProps) {
  const { voice } = useSpeech();
  const { merchant, month } = usePlace();
  const home = useAsk('reports.home', { merchantId: merchant.id, month });
  const state = home.data?.state;
  return (
    <Page
      title={merchant.name}
      lead={
        <span className="nk-home-lead">
          {voice.month(month)}
          {state === undefined ? null : <MonthState state={state} />}
        </span>
      }
    >
      {warning}
      <Answered query={home}>
        {(report) =>
          merchant.latestMonth === null && isEmpty(report) ? (
            <EmptyHome sample={sample} onChoose={onChoose} />
          ) : (
            <div className="nk-stack">
              <TurnoverPanel report={report} onChoose={onChoose} />
              <div className="nk-home-two">
                <div className="nk-stack">
                  <NeedsPanel report={report} />
                  <div className="nk-home-small">
                    <SettledPanel report={report} />
                    <FeesPanel report={report} />
                  </div>
                </div>
                <div className="nk-stack">
                  <TransitPanel report={report} />
                  <IncidentsPanel incidents={report.incidents} />
                  <BackupPanel backup={report.backup} />
                </div>
              </div>
            </div>
          )
        }
      </Answered>
    </Page>
  );
}

/** Nothing was ever brought: then there is more to teach than to show. */
const isEmpty = ({ turnover, inTransit, settled, imports }: HomeReport): boolean =>
  imports === 0 && turnover.every(({ payments }) => payments === 0) && inTransit.length === 0 && settled.length === 0;
