import { Button } from '@mantine/core';
import { IconArrowLeft, IconFileTypeCsv, IconFileTypePdf, IconFileTypeXls, IconPrinter } from '@tabler/icons-react';
import type { ReportKind } from '../../../shared/contract/report-document.ts';
import type { Month } from '../../../shared/kernel/local-date.ts';
import { reportTitles } from '../../../shared/wording/reports/report-titles.ts';
import { useAsk } from '../../bridge/use-ask.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { Answered } from '../../ui/answered.tsx';
import { Page } from '../../ui/page.tsx';
import { usePlace } from '../../ui/place-context.tsx';
import { ReportView } from '../../ui/report-document/report-view.tsx';
import { Trouble } from '../../ui/trouble.tsx';
import { linkToPacks } from './packs-place.ts';
import { usePackReportFiles } from './use-pack-report-files.ts';

type PackReportPageProps = { readonly month: Month; readonly kind: ReportKind };

/** A report as the merchant's pack brought it: to read, to print and to take away. */
export function PackReportPage({ month, kind }: PackReportPageProps) {
  const { labels, language, voice } = useSpeech();
  const { merchant } = usePlace();
  const wanted = { merchantId: merchant.id, month, kind };
  const report = useAsk('desk.packReport', wanted);
  const files = usePackReportFiles(wanted, report.data);
  const words = labels.reports;
  const buttons = [
    { id: 'pdf', label: words.pdf, Icon: IconFileTypePdf, act: files.savePdf },
    { id: 'xlsx', label: words.xlsx, Icon: IconFileTypeXls, act: () => files.save('xlsx') },
    { id: 'csv', label: words.csv, Icon: IconFileTypeCsv, act: () => files.save('csv') },
    { id: 'print', label: words.print, Icon: IconPrinter, act: files.print },
  ] as const;
  return (
    <Page
      title={reportTitles[language][kind].title}
      lead={`${merchant.name} · ${voice.month(month)}`}
      actions={buttons.map(({ id, label, Icon, act }) => (
        <Button
          key={id}
          variant="default"
          leftSection={<Icon size={17} aria-hidden />}
          disabled={report.data === undefined}
          onClick={act}
        >
          {label}
        </Button>
      ))}
    >
      <div className="nk-stack">
        <a className="nk-link nk-no-print nk-desk-back" href={linkToPacks({ month, report: null })}>
          <IconArrowLeft size={16} aria-hidden /> {labels.desk.backToPacks}
        </a>
        {files.error === null ? null : <Trouble error={files.error} />}
        <Answered query={report}>{(document) => <ReportView document={document} />}</Answered>
      </div>
    </Page>
  );
}
