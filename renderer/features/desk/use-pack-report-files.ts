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

type PackReportFiles = {
  readonly error: unknown;
  readonly savePdf: () => void;
  readonly save: (form: 'xlsx' | 'csv') => void;
  readonly print: () => void;
};

const whole: ReadonlySet<string> = new Set();

/** A pack's report as paper and as files. What is hidden on screen is left out of its files. */
export function usePackReportFiles(
  wanted: Input<'desk.packReport'>,
  document: ReportDocument | undefined,
): PackReportFiles {
  const speech = useSpeech();
  const { figures, amountsHidden } = usePreferences();
  const bridge = useBridge();
  const [error, setError] = useState<unknown>(null);

  const run = async (saving: () => Promise<string | null>): Promise<void> => {
    setError(null);
    try {
      const name = await saving();
      if (name !== null) notifications.show({ message: speech.labels.reports.savedAs(name) });
    } catch (caught) {
      setError(caught);
    }
  };
  const onPaper = (put: (name: string, of: ReportDocument) => Promise<string | null>): void => {
    if (document !== undefined) void run(() => put(reportFileName(document, 'pdf'), document));
  };
  const headOf = (of: ReportDocument) => paperHeadOf(of, liesOnSide(of, whole, speech), speech);

  return {
    error,
    savePdf: () => onPaper((name, of) => bridge.savePdf(name, headOf(of))),
    save: (form) =>
      void run(async () => {
        const file = { ...wanted, form, language: speech.language, figures, hidden: amountsHidden };
        const { fileName, base64 } = await ask(bridge, 'desk.packReportFile', file);
        return bridge.saveFile(
          fileName,
          Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0)),
        );
      }),
    print: () =>
      onPaper(async (name, of) => {
        // Paper is outside of the workspace as a file is.
        await ask(bridge, 'vault.allowExport', {});
        printPage(name, headOf(of));
        return null;
      }),
  };
}
