import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import type { Input } from '../../../shared/contract/contract.ts';
import type { ReportDocument } from '../../../shared/contract/report-document.ts';
import { reportFileName } from '../../../shared/wording/reports/report-file-name.ts';
import { useBridge } from '../../bridge/bridge-context.tsx';
import { printPage } from '../../bridge/print-page.ts';
import { ask } from '../../bridge/use-ask.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { usePreferences } from '../../ui/preferences-context.tsx';
import { liesOnSide, paperHeadOf } from '../../ui/report-document/report-paper.ts';

type FileForm = 'xlsx' | 'csv';

/** What is being done with the report; `idle` is nothing. */
export type FileWork = 'idle' | 'pdf' | FileForm;

type ReportFiles = {
  readonly work: FileWork;
  readonly error: unknown;
  /** A file in this form waits for the reader to say whether hidden amounts are to be in it. */
  readonly waiting: FileForm | null;
  readonly answer: (hidden: boolean | null) => void;
  readonly savePdf: () => void;
  readonly save: (form: FileForm) => void;
  readonly print: () => void;
};

type Asked = {
  readonly wanted: Input<'reports.document'>;
  readonly document: ReportDocument | undefined;
  readonly without: ReadonlySet<string>;
  /** Hidden for this report alone: its files leave the amounts out as well. */
  readonly hidden: boolean;
};

/** The report as paper and as files: what is shown is what is written. */
export function useReportFiles({ wanted, document, without, hidden }: Asked): ReportFiles {
  const speech = useSpeech();
  const { labels, language } = speech;
  const { figures, amountsHidden } = usePreferences();
  const bridge = useBridge();
  const [work, setWork] = useState<FileWork>('idle');
  const [waiting, setWaiting] = useState<FileForm | null>(null);
  const [error, setError] = useState<unknown>(null);

  const run = async (what: FileWork, saving: () => Promise<string | null>): Promise<void> => {
    setError(null);
    setWork(what);
    try {
      const name = await saving();
      if (name !== null) notifications.show({ message: labels.reports.savedAs(name) });
    } catch (caught) {
      setError(caught);
    } finally {
      setWork('idle');
    }
  };
  const paper = (of: ReportDocument) => ({
    name: reportFileName(of, 'pdf'),
    head: paperHeadOf(of, liesOnSide(of, without, speech), speech),
  });
  const write = (form: FileForm, leaveOut: boolean): void => {
    if (document === undefined) return;
    void run(form, async () => {
      const file = { ...wanted, form, language, figures, without: [...without], hidden: leaveOut };
      const { fileName, base64 } = await ask(bridge, 'reports.file', file);
      return bridge.saveFile(
        fileName,
        Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0)),
      );
    });
  };

  return {
    work,
    error,
    waiting,
    answer: (leaveOut) => {
      setWaiting(null);
      if (leaveOut !== null && waiting !== null) write(waiting, leaveOut);
    },
    savePdf: () => {
      if (document === undefined) return;
      const { name, head } = paper(document);
      void run('pdf', () => bridge.savePdf(name, head));
    },
    save: (form) => {
      if (document === undefined) return;
      if (amountsHidden && !hidden) setWaiting(form);
      else write(form, hidden);
    },
    print: () => {
      if (document === undefined) return;
      const { name, head } = paper(document);
      void run('pdf', async () => {
        // Paper is outside of the workspace as a file is.
        await ask(bridge, 'vault.allowExport', {});
        printPage(name, head);
        return null;
      });
    },
  };
}
