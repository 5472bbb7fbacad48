import { Button } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Panel } from '../../ui/panel.tsx';

/** For who begins: the two files, what comes of them, and sample books to try it with. */
export function EmptyHome({ sample, onChoose }: { readonly sample: ReactNode; readonly onChoose: () => void }) {
  const words = useSpeech().labels.home;
  return (
    <Panel>
      <EmptyState icon={IconFileImport} title={words.emptyTitle} text={words.emptyText} help="first-month">
        <Button onClick={onChoose}>{words.choose}</Button>
        <span className="nk-dim nk-small">{words.orDrop}</span>
      </EmptyState>
      <ol className="nk-home-steps">
        {words.steps.map(({ title, text }) => (
          <li key={title}>
            <strong>{title}</strong>
            <span className="nk-soft nk-small">{text}</span>
          </li>
        ))}
      </ol>
      <div className="nk-home-sample">
        <p className="nk-soft nk-small">{words.sample}</p>
        {sample}
      </div>
    </Panel>
  );
}
