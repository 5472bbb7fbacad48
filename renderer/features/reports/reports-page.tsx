import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconChartBar, IconFileTypeCsv, IconFileTypePdf } from '@tabler/icons-react';
import { useState } from 'react';
import { useBridge } from '../../bridge/bridge-context.tsx';
import { ask, useAsk } from '../../bridge/use-ask.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { Answered } from '../../ui/answered.tsx';
import { useCommand } from '../../ui/commands/command-context.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Page } from '../../ui/page.tsx';
import { Panel } from '../../ui/panel.tsx';
import { usePlace } from '../../ui/place-context.tsx';
import { Trouble } from '../../ui/trouble.tsx';
import { reportFileName } from './report-file-name.ts';
import { TurnoverReport } from './turnover-report.tsx';

/** The month's turnover, to read, to print and to take away. */
export function ReportsPage() {
  const { labels } = useSpeech();
  const words = labels.reports;
  const bridge = useBridge();
  const { merchant, month } = usePlace();
  const [error, setError] = useState<unknown>(null);
  const turnover = useAsk('reports.turnover', { merchantId: merchant.id, month });

  const save = async (saving: () => Promise<string | null>): Promise<void> => {
    setError(null);
    try {
      const name = await saving();
      if (name !== null) notifications.show({ message: words.savedAs(name) });
    } catch (caught) {
      setError(caught);
    }
  };
  const savePdf = (): void => void save(() => bridge.savePdf(reportFileName(merchant.name, month)));
  const saveCsv = (): void =>
    void save(async () => {
      const { fileName, text } = await ask(bridge, 'reports.turnoverCsv', { merchantId: merchant.id, month });
      return bridge.saveText(fileName, text);
    });
  useCommand('report.pdf', savePdf);
  useCommand('report.csv', saveCsv);

  return (
    <Page
      title={words.title}
      lead={words.lead}
      actions={
        <>
          <Button variant="default" leftSection={<IconFileTypePdf size={17} aria-hidden />} onClick={savePdf}>
            {words.pdf}
          </Button>
          <Button variant="default" leftSection={<IconFileTypeCsv size={17} aria-hidden />} onClick={saveCsv}>
            {words.csv}
          </Button>
        </>
      }
    >
      <div className="nk-stack">
        {error === null ? null : <Trouble error={error} />}
        <Answered query={turnover}>
          {(report) =>
            report.totals.length === 0 ? (
              <Panel>
                <EmptyState icon={IconChartBar} title={words.emptyTitle} text={words.emptyText} />
              </Panel>
            ) : (
              <TurnoverReport turnover={report} asOf={new Date(turnover.dataUpdatedAt).toISOString()} />
            )
          }
        </Answered>
      </div>
    </Page>
  );
}
