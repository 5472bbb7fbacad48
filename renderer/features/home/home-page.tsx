import { Button } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { HomeReport } from '../../../shared/contract/reports.ts';
import { useAsk } from '../../bridge/use-ask.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { Answered } from '../../ui/answered.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Page } from '../../ui/page.tsx';
import { Panel } from '../../ui/panel.tsx';
import { usePlace } from '../../ui/place-context.tsx';
import { MoneyPanels } from './money-panels.tsx';
import { TurnoverPanel } from './turnover-panel.tsx';

type HomePageProps = {
  /** The month's exceptions, which another room knows. */
  readonly toDo: ReactNode;
  /** What has to be said before the figures; another room knows it. */
  readonly warning: ReactNode;
  readonly onChoose: () => void;
};

/** The month at a glance: what was sold, where the money is, what to do. */
export function HomePage({ toDo, warning, onChoose }: HomePageProps) {
  const { labels, voice } = useSpeech();
  const words = labels.home;
  const { merchant, month } = usePlace();
  const home = useAsk('reports.home', { merchantId: merchant.id, month });
  return (
    <Page title={merchant.name} lead={voice.month(month)}>
      {warning}
      <Answered query={home}>
        {(report) =>
          isEmpty(report) ? (
            <Panel>
              <EmptyState
                icon={IconFileImport}
                title={merchant.latestMonth === null ? words.emptyTitle : words.emptyMonthTitle(voice.month(month))}
                text={merchant.latestMonth === null ? words.emptyText : words.emptyMonthText}
              >
                <Button onClick={onChoose}>{words.choose}</Button>
                <span className="nk-dim nk-small">{words.orDrop}</span>
              </EmptyState>
            </Panel>
          ) : (
            <div className="nk-stack">
              <TurnoverPanel turnover={report.turnover} />
              <MoneyPanels report={report} />
              {toDo}
            </div>
          )
        }
      </Answered>
    </Page>
  );
}

const isEmpty = (report: HomeReport): boolean =>
  report.turnover.every(({ payments }) => payments === 0) &&
  report.inTransit.length === 0 &&
  report.settled.length === 0 &&
  report.exceptions.open === 0;
