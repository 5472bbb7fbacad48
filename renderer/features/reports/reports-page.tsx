import { Button, SegmentedControl } from '@mantine/core';
import { IconChartBar } from '@tabler/icons-react';
import { useMemo } from 'react';
import type { Input } from '../../../shared/contract/contract.ts';
import type { ReportDocument } from '../../../shared/contract/report-document.ts';
import { reportTitles } from '../../../shared/wording/reports/report-titles.ts';
import { useAsk } from '../../bridge/use-ask.ts';
import { SpeechProvider, useSpeech } from '../../i18n/speech-context.tsx';
import { Answered } from '../../ui/answered.tsx';
import { useCommand } from '../../ui/commands/command-context.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Page } from '../../ui/page.tsx';
import { Panel } from '../../ui/panel.tsx';
import { linkTo, paths } from '../../ui/paths.ts';
import { usePlace } from '../../ui/place-context.tsx';
import { usePreferences } from '../../ui/preferences-context.tsx';
import { ReportView } from '../../ui/report-document/report-view.tsx';
import { Trouble } from '../../ui/trouble.tsx';
import { ColumnsPopover } from './columns-popover.tsx';
import { FileButtons } from './file-buttons.tsx';
import { HiddenAmountsDialog } from './hidden-amounts-dialog.tsx';
import { KindList, KindMenu } from './kind-menu.tsx';
import { keepWithout } from './kept-choices.ts';
import { daysOfPlace, suitedBy } from './report-days.ts';
import { ReportToolbar } from './report-toolbar.tsx';
import { useReportFiles } from './use-report-files.ts';
import { useReportsPlace, type MeantPlace } from './use-reports-place.ts';

/** Ten reports of any days: to read, to print and to take away. */
export function ReportsPage() {
  const { labels, language } = useSpeech();
  const words = labels.reports;
  const { place, go } = useReportsPlace();
  const wanted = useWanted(place);
  const without = useMemo(() => new Set(place.without), [place.without]);
  const report = useAsk('reports.document', wanted);
  const files = useReportFiles({ wanted, document: report.data, without, hidden: place.hidden });
  useCommand('report.pdf', files.savePdf);
  useCommand('report.csv', () => files.save('csv'));
  useCommand('report.xlsx', () => files.save('xlsx'));
  const { title, lead } = reportTitles[language][place.kind];

  return (
    <Page title={title} lead={lead} actions={<FileButtons files={files} ready={report.data !== undefined} />}>
      <div className="nk-reports">
        <KindList kind={place.kind} place={place} />
        <div className="nk-stack">
          <div className="nk-report-toolbar nk-no-print" role="group" aria-label={words.report}>
            <KindMenu kind={place.kind} place={place} />
            <ReportToolbar place={place} go={go} />
            <SegmentedControl
              aria-label={words.amounts}
              value={place.hidden ? 'hidden' : 'shown'}
              onChange={(value) => go({ hidden: value === 'hidden' })}
              data={[
                { value: 'shown', label: words.amountsShown },
                { value: 'hidden', label: words.amountsHidden },
              ]}
            />
            {report.data === undefined ? null : (
              <ColumnsPopover
                document={report.data}
                without={without}
                onChange={(columns) => {
                  keepWithout(place.kind, columns);
                  go({ without: columns.length === 0 ? null : columns });
                }}
              />
            )}
          </div>
          {files.error === null ? null : <Trouble error={files.error} />}
          <div aria-busy={report.isFetching || undefined}>
            <Answered query={report}>
              {(document) => <Shown document={document} place={place} without={without} />}
            </Answered>
          </div>
        </div>
      </div>
      <HiddenAmountsDialog opened={files.waiting !== null} onClose={() => files.answer(null)} onChoose={files.answer} />
    </Page>
  );
}

type ShownProps = {
  readonly document: ReportDocument;
  readonly place: MeantPlace;
  readonly without: ReadonlySet<string>;
};

function Shown({ document, place, without }: ShownProps) {
  const { labels, language, amountsHidden } = useSpeech();
  const { figures } = usePreferences();
  const words = labels.reports;
  // Turnover of nothing still has its row beside what was declared.
  const isEmpty =
    document.sections.every(({ rows, totals }) => rows.length + totals.length === 0) ||
    document.notes.some(({ code }) => code === 'report_no_sales');
  return (
    <SpeechProvider language={language} figures={figures} amountsHidden={amountsHidden || place.hidden}>
      <div className="nk-stack">
        {isEmpty ? (
          <div className="nk-no-print">
            <Panel>
              <EmptyState icon={IconChartBar} title={words.emptyTitle} text={words.emptyText} help="reports">
                <Button component="a" href={linkTo(paths.imports)} variant="default">
                  {words.goImport}
                </Button>
              </EmptyState>
            </Panel>
          </div>
        ) : null}
        <ReportView document={document} without={without} />
      </div>
    </SpeechProvider>
  );
}

/** The question that a place asks. */
function useWanted(place: MeantPlace): Input<'reports.document'> {
  const { merchant } = usePlace();
  return useMemo(() => {
    const days = daysOfPlace(place, place.month);
    return {
      merchantId: merchant.id,
      kind: place.kind,
      ...days,
      by: place.kind === 'turnover' ? (place.by ?? suitedBy(days)) : 'day',
      zone: place.zone === merchant.zone ? null : place.zone,
      account: place.kind === 'provider' ? place.account : null,
    };
  }, [place, merchant]);
}
