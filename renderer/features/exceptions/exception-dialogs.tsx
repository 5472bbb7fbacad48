import { useMemo } from 'react';
import type { Exception } from '../../../shared/contract/exceptions.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { ReasonDialog } from '../../ui/reason-dialog.tsx';
import { DueDialog } from './due-dialog.tsx';
import { ownersOf } from './exception-rows.ts';
import { LetterDialog } from './letter-dialog.tsx';
import { OwnDialog } from './own-dialog.tsx';
import type { ExceptionActions } from './use-exception-actions.ts';

type ExceptionDialogsProps = { readonly actions: ExceptionActions; readonly exceptions: readonly Exception[] };

/** What is asked for before something is said of exceptions. */
export function ExceptionDialogs({ actions, exceptions }: ExceptionDialogsProps) {
  const { labels, voice } = useSpeech();
  const words = labels.exceptionActions;
  const { dialog, asked, close, busy, error } = actions;
  const owners = useMemo(() => ownersOf(exceptions), [exceptions]);
  const common = { onClose: close, busy, error };
  return (
    <>
      <OwnDialog opened={dialog === 'own'} asked={asked} owners={owners} onOwner={actions.setOwner} {...common} />
      <DueDialog opened={dialog === 'due'} asked={asked} onDue={actions.setDue} {...common} />
      <ReasonDialog
        opened={dialog === 'note'}
        title={words.noteTitle}
        label={words.noteLabel}
        placeholder={words.notePlaceholder}
        missing={words.noteMissing}
        keep={labels.common.cancel}
        confirm={words.noteConfirm}
        onConfirm={actions.setNote}
        {...common}
      >
        <p className="nk-soft">{words.noteText}</p>
      </ReasonDialog>
      <ReasonDialog
        opened={dialog === 'accept'}
        title={words.acceptTitle(asked.length, voice)}
        label={words.acceptReason}
        placeholder={words.acceptPlaceholder}
        missing={words.acceptMissing}
        keep={labels.common.cancel}
        confirm={words.acceptConfirm}
        onConfirm={actions.accept}
        {...common}
      >
        <p className="nk-soft">{words.acceptText}</p>
      </ReasonDialog>
      <LetterDialog opened={dialog === 'letter'} asked={asked} onClose={close} />
    </>
  );
}
