import type { MatchItem } from '../../../shared/contract/matching.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { ReasonDialog } from '../../ui/reason-dialog.tsx';
import { ItemView } from './item-view.tsx';

type WriteOffDialogProps = {
  /** What is to be given up; null while nothing is. */
  readonly item: MatchItem | null;
  readonly busy: boolean;
  readonly error: unknown;
  readonly onConfirm: (reason: string) => void;
  readonly onClose: () => void;
};

/** Asks why an open item is given up. */
export function WriteOffDialog({ item, ...asked }: WriteOffDialogProps) {
  const { labels } = useSpeech();
  const words = labels.matching;
  return (
    <ReasonDialog
      {...asked}
      opened={item !== null}
      title={words.writeOffTitle}
      label={words.writeOffReason}
      placeholder={words.writeOffReasonPlaceholder}
      missing={words.writeOffReasonMissing}
      keep={labels.common.cancel}
      confirm={words.writeOffConfirm}
    >
      {item === null ? null : <ItemView item={item} />}
      <p className="nk-soft">{words.writeOffText}</p>
    </ReasonDialog>
  );
}
