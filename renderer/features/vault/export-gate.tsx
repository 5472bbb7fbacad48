import { Button, Modal } from '@mantine/core';
import { useEffect, useMemo, useState, useSyncExternalStore, type ReactNode } from 'react';
import { BridgeProvider, useBridge } from '../../bridge/bridge-context.tsx';
import { exportingBridge, type AskExport, type ExportKind } from '../../bridge/exporting-bridge.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { forgetMeasuredText } from '../../ui/forget-measured-text.ts';
import { usePreferences, type Preferences } from '../../ui/preferences-context.tsx';
import { createAsking } from './asking.ts';

type Choice = 'with' | 'without' | 'cancelled';

/** Two frames: one in which the amounts are drawn, one in which the chart has measured them. */
const drawn = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));

async function saveShown(
  showAmountsDuring: Preferences['showAmountsDuring'],
  save: () => Promise<string | null>,
): Promise<string | null> {
  try {
    return await showAmountsDuring(async () => {
      await drawn();
      return save();
    });
  } finally {
    forgetMeasuredText();
  }
}

/**
 * What the screens within write outside of the workspace is allowed by the backend first; and while amounts are hidden, whether
 * the file is to hold them is asked apart.
 */
export function ExportGate({ children }: { readonly children: ReactNode }) {
  const bridge = useBridge();
  const { amountsHidden, showAmountsDuring } = usePreferences();
  const [asking] = useState(() => createAsking<ExportKind, Choice>());
  const asked = useSyncExternalStore(asking.subscribe, asking.question);
  // Locked meanwhile: nothing is written.
  useEffect(() => () => asking.settle('cancelled'), [asking]);

  const exporting = useMemo(() => {
    const askExport: AskExport = async (kind, save) => {
      if (!amountsHidden) return save();
      const choice = await asking.ask(kind);
      if (choice === 'cancelled') return null;
      // The dialog that asked is on no paper.
      await drawn();
      return choice === 'without' || kind === 'text' ? save() : saveShown(showAmountsDuring, save);
    };
    return exportingBridge(bridge, askExport);
  }, [amountsHidden, asking, bridge, showAmountsDuring]);

  return (
    <>
      <BridgeProvider bridge={exporting}>{children}</BridgeProvider>
      <ExportDialog kind={asked} onChoose={asking.settle} />
    </>
  );
}

type ExportDialogProps = { readonly kind: ExportKind | null; readonly onChoose: (choice: Choice) => void };

function ExportDialog({ kind, onChoose }: ExportDialogProps) {
  const { labels } = useSpeech();
  const words = labels.security;
  return (
    <Modal
      opened={kind !== null}
      onClose={() => onChoose('cancelled')}
      title={words.exportTitle}
      size={480}
      zIndex={400}
      // It must not be on the paper that is made right after it.
      transitionProps={{ duration: 0 }}
      closeButtonProps={{ 'aria-label': labels.common.close }}
    >
      <div className="nk-stack-tight">
        <p className="nk-soft">{kind === 'page' ? words.exportPage : words.exportText}</p>
        <div className="nk-dialog-actions">
          <Button variant="default" onClick={() => onChoose('cancelled')}>
            {labels.common.cancel}
          </Button>
          {kind === 'page' ? (
            <Button variant="default" onClick={() => onChoose('without')}>
              {words.exportWithout}
            </Button>
          ) : null}
          <Button onClick={() => onChoose('with')} data-autofocus>
            {words.exportWith}
          </Button>
        </div>
      </div>
    </Modal>
  );
}
