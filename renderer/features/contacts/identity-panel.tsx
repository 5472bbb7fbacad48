import { Button } from '@mantine/core';
import { IconId, IconPencil } from '@tabler/icons-react';
import { useState } from 'react';
import type { Identity } from '../../../shared/contract/contacts.ts';
import { useAsk } from '../../bridge/use-ask.ts';
import { useCommandCall } from '../../bridge/use-command-call.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { Answered } from '../../ui/answered.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Trouble } from '../../ui/trouble.tsx';
import { NameForm } from './name-form.tsx';
import { QrCode } from './qr-code.tsx';
import { useSaveCard } from './use-save-card.ts';
import { WordGrid } from './word-grid.tsx';

/** Who this workspace is to others: asked once, shown from then on. */
export function IdentityPanel() {
  const words = useSpeech().labels.contacts;
  const own = useAsk('identity.read', {});
  const save = useCommandCall('identity.save');
  const [renaming, setRenaming] = useState(false);
  const keep = (name: string): void => save.mutate({ name }, { onSuccess: () => setRenaming(false) });
  return (
    <Panel title={words.you} hint={words.youHint}>
      <Answered query={own}>
        {({ identity }) =>
          identity === null || renaming ? (
            <NameForm
              name={identity?.name ?? ''}
              label={words.nameLabel}
              hint={words.nameHint}
              submit={identity === null ? words.make : words.keepName}
              busy={save.isPending}
              error={save.error}
              onSubmit={keep}
              onCancel={identity === null ? null : () => setRenaming(false)}
            />
          ) : (
            <Known identity={identity} onRename={() => setRenaming(true)} />
          )
        }
      </Answered>
    </Panel>
  );
}

function Known({ identity, onRename }: { readonly identity: Identity; readonly onRename: () => void }) {
  const words = useSpeech().labels.contacts;
  const card = useSaveCard();
  return (
    <div className="nk-identity">
      <div className="nk-stack-tight">
        <div className="nk-row-between">
          <strong className="nk-identity-name">{identity.name}</strong>
          <Button
            variant="subtle"
            size="compact-sm"
            leftSection={<IconPencil size={15} aria-hidden />}
            onClick={onRename}
          >
            {words.rename}
          </Button>
        </div>
        <h3>{words.words}</h3>
        <WordGrid label={words.words} words={identity.fingerprint.words} />
        <p className="nk-dim nk-small">{words.wordsHint}</p>
        <div className="nk-row">
          <Button leftSection={<IconId size={16} aria-hidden />} loading={card.saving} onClick={card.save}>
            {words.saveCard}
          </Button>
          <span className="nk-dim nk-small">{words.saveCardHint}</span>
        </div>
        {card.error === null ? null : <Trouble error={card.error} />}
      </div>
      <QrCode label={words.qrOf(identity.name)} text={identity.fingerprint.qr} />
    </div>
  );
}
