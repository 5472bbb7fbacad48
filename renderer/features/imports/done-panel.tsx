import { Button } from '@mantine/core';
import { IconArrowBackUp, IconCircleCheck } from '@tabler/icons-react';
import type { Output } from '../../../shared/contract/contract.ts';
import { useAsk } from '../../bridge/use-ask.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { Panel } from '../../ui/panel.tsx';
import { linkTo, paths } from '../../ui/paths.ts';
import { usePlace } from '../../ui/place-context.tsx';
import { StateMark } from '../../ui/state-mark.tsx';

type DonePanelProps = { readonly result: Output<'imports.commit'>; readonly onMore: () => void };

/** What is in the books now, and where to go from here. */
export function DonePanel({ result, onMore }: DonePanelProps) {
  const { labels, voice } = useSpeech();
  const words = labels.imports;
  const { merchant } = usePlace();
  const list = useAsk('imports.list', { merchantId: merchant.id });
  const ids = new Set(result.imports.map(({ id }) => id));
  const undone = list.data?.imports.some(({ id, undoneAt }) => ids.has(id) && undoneAt !== null) ?? false;
  if (undone) return <UndonePanel onMore={onMore} />;
  const rows = result.imports.reduce((sum, file) => sum + file.rows.new, 0);
  return (
    <Panel>
      <div className="nk-done" role="status">
        <IconCircleCheck size={34} stroke={1.6} aria-hidden />
        <div>
          <h2>{words.doneTitle}</h2>
          <p>{words.doneText(result.imports.length, rows, voice)}</p>
          <div className="nk-row">
            <StateMark tone={result.outcome.matches.length === 0 ? 'quiet' : 'ok'}>
              {words.matchesFound(result.outcome.matches.length, voice)}
            </StateMark>
            <StateMark tone={result.outcome.exceptions === 0 ? 'ok' : 'warn'}>
              {words.exceptionsLeft(result.outcome.exceptions, voice)}
            </StateMark>
          </div>
        </div>
        <div className="nk-page-actions">
          <Button variant="default" onClick={onMore}>
            {words.more}
          </Button>
          <Button component="a" href={linkTo(paths.reconcile)} autoFocus>
            {words.next}
          </Button>
        </div>
      </div>
    </Panel>
  );
}

/** The same import, once it has been taken back from elsewhere: by key, from its notice, from the list below. */
function UndonePanel({ onMore }: { readonly onMore: () => void }) {
  const words = useSpeech().labels.imports;
  return (
    <Panel>
      <div className="nk-done nk-done-undone" role="status">
        <IconArrowBackUp size={30} stroke={1.6} aria-hidden />
        <div>
          <h2>{words.undoneTitle}</h2>
          <p>{words.undoneText}</p>
        </div>
        <div className="nk-page-actions">
          <Button variant="default" onClick={onMore}>
            {words.more}
          </Button>
        </div>
      </div>
    </Panel>
  );
}
