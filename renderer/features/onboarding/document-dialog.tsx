import { Button, Modal } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import type { Onboarding } from '../../../shared/contract/onboarding.ts';
import { useBridge } from '../../bridge/bridge-context.tsx';
import { useAsk } from '../../bridge/use-ask.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { Answered } from '../../ui/answered.tsx';
import { usePlace } from '../../ui/place-context.tsx';
import { StateMark } from '../../ui/state-mark.tsx';
import { Trouble } from '../../ui/trouble.tsx';

export type AttachedDocument = Onboarding['documents'][number]['files'][number];

const bytesOf = (base64: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));

type DocumentDialogProps = { readonly document: AttachedDocument; readonly onClose: () => void };

/**
 * A document to be looked at: a picture within the window, by a `data:` address, which is all that the page's content policy lets
 * through. A PDF can run scripts of its own, so it is looked at outside.
 */
export function DocumentDialog({ document, onClose }: DocumentDialogProps) {
  const { labels } = useSpeech();
  const words = labels.onboarding;
  const { merchant } = usePlace();
  const bridge = useBridge();
  const read = useAsk('onboarding.document', { merchantId: merchant.id, id: document.id });
  const [saved, setSaved] = useState<string | null>(null);
  const [error, setError] = useState<unknown>(null);
  const save = async (base64: string): Promise<void> => {
    try {
      setError(null);
      setSaved(await bridge.saveFile(document.name, bytesOf(base64)));
    } catch (caught) {
      setError(caught);
    }
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={document.name}
      size={880}
      closeButtonProps={{ 'aria-label': labels.common.close }}
    >
      <div className="nk-stack-tight">
        <Answered query={read}>
          {({ bytes, media }) => (
            <>
              {media.startsWith('image/') ? (
                <img className="nk-request-picture" src={`data:${media};base64,${bytes}`} alt={document.name} />
              ) : (
                <p>{words.pdfOutside}</p>
              )}
              <p className="nk-dim nk-small">{words.savedPlain}</p>
              <div className="nk-dialog-actions">
                <Button variant="default" onClick={onClose}>
                  {labels.common.close}
                </Button>
                <Button leftSection={<IconDownload size={16} aria-hidden />} onClick={() => void save(bytes)}>
                  {words.saveDocument}
                </Button>
              </div>
            </>
          )}
        </Answered>
        {saved === null ? null : (
          <p role="status">
            <StateMark tone="ok">{words.packetSaved(saved)}</StateMark>
          </p>
        )}
        {error === null ? null : <Trouble error={error} />}
      </div>
    </Modal>
  );
}
