import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { commandTable, type CommandId } from '../../../shared/commands/command-table.ts';
import { KeyHint } from '../../ui/key-hint.tsx';
import { Trouble } from '../../ui/trouble.tsx';
import type { ExceptionActions } from './use-exception-actions.ts';

/** What can be done with exceptions, each with its key. */
export function ExceptionActionButtons({ actions }: { readonly actions: ExceptionActions }) {
  const words = useSpeech().labels.exceptionActions;
  const { busy, dialog, error, open } = actions;
  return (
    <div className="nk-stack-tight">
      <div className="nk-row nk-exception-actions">
        {actions.can ? (
          <>
            <Action command="row.ask" busy={busy} title={words.askHint} onPress={actions.ask} first>
              {words.ask}
            </Action>
            <Action command="row.own" busy={busy} onPress={() => open('own')}>
              {words.own}
            </Action>
            <Action command="row.due" busy={busy} onPress={() => open('due')}>
              {words.dueButton}
            </Action>
            <Action command="row.note" busy={busy} onPress={() => open('note')}>
              {words.note}
            </Action>
            <Action command="row.acceptAsIs" busy={busy} onPress={() => open('accept')}>
              {words.accept}
            </Action>
            {actions.canReopen ? (
              <Action busy={busy} onPress={actions.reopen}>
                {words.reopen}
              </Action>
            ) : null}
          </>
        ) : null}
        <Action busy={false} onPress={() => open('letter')}>
          {words.letter}
        </Action>
      </div>
      {error === null || dialog !== null ? null : <Trouble error={error} />}
    </div>
  );
}

type ActionProps = {
  readonly command?: CommandId;
  readonly busy: boolean;
  readonly title?: string;
  readonly first?: boolean;
  readonly onPress: () => void;
  readonly children: ReactNode;
};

const Action = ({ command, busy, title, first = false, onPress, children }: ActionProps) => (
  <Button
    size="compact-sm"
    variant={first ? 'filled' : 'default'}
    disabled={busy}
    title={title}
    onClick={onPress}
    rightSection={command === undefined ? undefined : <KeyHint keys={commandTable[command].keys ?? ''} />}
  >
    {children}
  </Button>
);
