import { createPortal } from 'react-dom';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { dayIn } from '../../ui/today.ts';
import { groupsOf } from './recovery-groups.ts';

type RecoverySheetProps = { readonly recoveryKey: string; readonly fileName: string };

const today = () => dayIn(Intl.DateTimeFormat().resolvedOptions().timeZone);

/** What is on the paper, and nothing else is (styles/vault.css): whose key it is, of which day, the key, what it is for. */
export function RecoverySheet({ recoveryKey, fileName }: RecoverySheetProps) {
  const { labels, voice } = useSpeech();
  const words = labels.vault;
  return createPortal(
    <article className="nk-recovery-sheet" aria-hidden>
      <h1>{words.sheetTitle}</h1>
      <dl>
        <div>
          <dt>{words.sheetWorkspace}</dt>
          <dd>{fileName}</dd>
        </div>
        <div>
          <dt>{words.sheetDay}</dt>
          <dd>{voice.date(today())}</dd>
        </div>
      </dl>
      <ol className="nk-recovery-key">
        {groupsOf(recoveryKey).map((group, at) => (
          // oxlint-disable-next-line react/no-array-index-key
          <li key={at}>{group}</li>
        ))}
      </ol>
      <p>{words.sheetUse}</p>
    </article>,
    document.body,
  );
}
