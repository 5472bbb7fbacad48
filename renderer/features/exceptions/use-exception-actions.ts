import { useState } from 'react';
import type { Exception } from '../../../shared/contract/exceptions.ts';
import type { Input } from '../../../shared/contract/contract.ts';
import { askText } from '../../../shared/wording/ask/ask-text.ts';
import { useCommandCall } from '../../bridge/use-command-call.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { useCommand } from '../../ui/commands/command-context.tsx';
import { copyText } from '../../ui/copy-text.ts';
import { usePlace } from '../../ui/place-context.tsx';
import { useUndo } from '../../ui/use-undo.ts';
import { lettersText } from './letters-text.ts';

/** The dialogs that ask for something before it is done. */
export type AskedFor = 'own' | 'due' | 'note' | 'accept' | 'letter';

type Said = Omit<Input<'exceptions.update'>, 'merchantId' | 'ids'>;

/** As many as the backend takes in one step. */
const mostAtOnce = 500;

/**
 * What can be done with the exceptions a key or button acts on. Each is one step and offers its undo; `onDone` is told, so
 * that the place is kept and the selection let go.
 */
export function useExceptionActions(targets: readonly Exception[], onDone: () => void) {
  const { labels, voice, written } = useSpeech();
  const words = labels.exceptionActions;
  const { merchant } = usePlace();
  const { offer } = useUndo();
  const update = useCommandCall('exceptions.update');
  const [dialog, setDialog] = useState<AskedFor | null>(null);
  // Kept as they were asked for: once it is done, other rows may stand where they stood.
  const [asked, setAsked] = useState<readonly Exception[]>([]);
  const own = targets.filter(({ state }) => state !== 'resolved').slice(0, mostAtOnce);

  const say = (of: readonly Exception[], said: Said, done: string, next: AskedFor | null = null): void => {
    if (of.length === 0 || update.isPending) return;
    update.mutate(
      { merchantId: merchant.id, ids: of.map(({ id }) => id), ...said },
      {
        onSuccess: () => {
          setDialog(next);
          onDone();
          offer(done);
        },
      },
    );
  };
  const open = (wanted: AskedFor): void => {
    const of = wanted === 'letter' ? targets : own;
    if (of.length === 0) return;
    update.reset();
    setAsked(of);
    setDialog(wanted);
  };
  const ask = (): void => {
    if (own.length === 0) return;
    // While the key is being answered: afterwards nothing may be copied any more.
    const copied = copyText(lettersText(askText(merchant.name, own, written)));
    setAsked(own);
    say(own, { state: 'asked' }, words.askedSaid(own.length, voice), copied ? null : 'letter');
  };
  const reopen = (): void => say(own, { state: 'open' }, words.reopenedSaid(own.length, voice));

  const can = own.length > 0;
  useCommand('row.ask', ask, can);
  useCommand('row.own', () => open('own'), can);
  useCommand('row.due', () => open('due'), can);
  useCommand('row.note', () => open('note'), can);
  useCommand('row.acceptAsIs', () => open('accept'), can);

  return {
    can,
    canReopen: own.some(({ state }) => state !== 'open'),
    ask,
    open,
    reopen,
    dialog,
    asked,
    close: () => setDialog(null),
    busy: update.isPending,
    error: update.error,
    setOwner: (owner: string) => say(asked, { owner }, words.saved(asked.length, voice)),
    setDue: (due: string | null) => say(asked, { due }, words.saved(asked.length, voice)),
    setNote: (note: string) => say(asked, { note }, words.saved(asked.length, voice)),
    accept: (note: string) => say(asked, { state: 'accepted', note }, words.acceptedSaid(asked.length, voice)),
  };
}

export type ExceptionActions = ReturnType<typeof useExceptionActions>;
