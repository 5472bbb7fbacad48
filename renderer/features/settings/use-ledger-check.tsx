import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { Output } from '../../../shared/contract/contract.ts';
import { useBridge } from '../../bridge/bridge-context.tsx';
import { isDeclined } from '../../bridge/declined.ts';
import { ask } from '../../bridge/use-ask.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { usePreferences } from '../../ui/preferences-context.tsx';
import { showStepRefused } from '../../ui/step-notice.tsx';
import type { ControlLabel } from './look-controls.tsx';
import { namedToo } from './named-too.ts';

type Checked = Output<'ledger.verify'>;

/** More would push every other setting off the page. */
const mostShown = 10;

/** The walk over the whole file, begun by hand, and what it found the last time; that is gone with the page. */
export function useLedgerCheck(): { readonly note: ReactNode; readonly control: (label: ControlLabel) => ReactNode } {
  const speech = useSpeech();
  const bridge = useBridge();
  const [running, setRunning] = useState(false);
  const [checked, setChecked] = useState<Checked | null>(null);
  const check = async (): Promise<void> => {
    setRunning(true);
    setChecked(null);
    try {
      setChecked(await ask(bridge, 'ledger.verify', {}));
    } catch (error) {
      // Whoever stops it knows.
      if (!isDeclined(error, 'cancelled')) showStepRefused(error, speech);
    }
    setRunning(false);
  };
  return {
    note: checked === null ? null : <Found checked={checked} />,
    control: (label) => (
      <Button variant="default" size="xs" loading={running} onClick={() => void check()} {...namedToo(label)}>
        {speech.labels.settings.verifyNow}
      </Button>
    ),
  };
}

function Found({ checked: { ok, findings, checked } }: { readonly checked: Checked }) {
  const { labels, voice } = useSpeech();
  const words = labels.settings;
  const { amountsHidden } = usePreferences();
  if (ok) return <span role="status">{words.verifyGood(checked.entries, checked.links, voice)}</span>;
  return (
    <span role="alert">
      {words.verifyFound(findings.length, voice)}
      {findings.slice(0, mostShown).map(({ code, where, message }) => (
        // What verify says names amounts, and is English whatever the window speaks.
        <span key={`${code} ${where} ${message}`} className="nk-setting-line" lang="en" translate="no">
          {amountsHidden ? `${where} (${code})` : message}
        </span>
      ))}
      {findings.length > mostShown ? (
        <span className="nk-setting-line">{words.verifyRest(findings.length - mostShown, voice)}</span>
      ) : null}
    </span>
  );
}
