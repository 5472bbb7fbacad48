import { Button } from '@mantine/core';
import { IconFileTypeCsv, IconFileTypePdf, IconFileTypeXls, IconPrinter } from '@tabler/icons-react';
import { useSpeech } from '../../i18n/speech-context.tsx';
import type { useReportFiles } from './use-report-files.ts';

type FileButtonsProps = { readonly files: ReturnType<typeof useReportFiles>; readonly ready: boolean };

/** The report to take away, in each form. */
export function FileButtons({ files, ready }: FileButtonsProps) {
  const words = useSpeech().labels.reports;
  const buttons = [
    { id: 'pdf', label: words.pdf, Icon: IconFileTypePdf, act: files.savePdf },
    { id: 'xlsx', label: words.xlsx, Icon: IconFileTypeXls, act: () => files.save('xlsx') },
    { id: 'csv', label: words.csv, Icon: IconFileTypeCsv, act: () => files.save('csv') },
    { id: 'print', label: words.print, Icon: IconPrinter, act: files.print },
  ] as const;
  return (
    <>
      {buttons.map(({ id, label, Icon, act }) => (
        <Button
          key={id}
          variant="default"
          leftSection={<Icon size={17} aria-hidden />}
          disabled={!ready}
          loading={files.work === id}
          onClick={act}
        >
          {label}
        </Button>
      ))}
    </>
  );
}
