import type { ReactNode } from 'react';
import type { ShownAgreement } from '../../../shared/contract/agreements.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { Panel } from '../../ui/panel.tsx';

type WaitingPanelProps = {
  readonly shown: ShownAgreement;
  readonly isOwn: boolean;
  readonly contact: string;
  /** What can be done about the other side's; nothing is about one's own. */
  readonly children: ReactNode;
};

/** For whose answer a proposal waits; nothing for one that waits no more. */
export function WaitingPanel({ shown, isOwn, contact, children }: WaitingPanelProps) {
  const { labels, voice } = useSpeech();
  const words = labels.agreements;
  if (shown.state !== 'proposed') return null;
  const version = voice.number(shown.agreement.version);
  return (
    <Panel className="nk-agreement-open nk-no-print">
      <div className="nk-agreement-answer">
        <p role="status">
          <strong>{isOwn ? words.waitsForThem(contact, version) : words.waitsForYou(contact, version)}</strong>
          {shown.note === '' ? null : (
            <span className="nk-dim nk-block">{isOwn ? words.ownNote(shown.note) : words.note(shown.note)}</span>
          )}
        </p>
        <div className="nk-row">{isOwn ? null : children}</div>
      </div>
    </Panel>
  );
}
