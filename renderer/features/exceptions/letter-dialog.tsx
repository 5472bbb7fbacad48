import { Button, Modal, SegmentedControl, Textarea } from '@mantine/core';
import { useMemo, useRef, useState } from 'react';
import type { Exception } from '../../../shared/contract/exceptions.ts';
import { askText } from '../../../shared/wording/ask/ask-text.ts';
import { makeVoice } from '../../../shared/wording/make-voice.ts';
import { languages, type Language } from '../../../shared/wording/voice.ts';
import { languageNames } from '../../i18n/labels.ts';
import { hidingVoice } from '../../../shared/wording/hiding-voice.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { copyText } from '../../ui/copy-text.ts';
import { usePlace } from '../../ui/place-context.tsx';
import { lettersText } from './letters-text.ts';

type LetterFormProps = { readonly asked: readonly Exception[]; readonly onClose: () => void };

/** The letter as it is copied, in the language of whoever reads it there. */
export function LetterDialog({ opened, ...form }: LetterFormProps & { readonly opened: boolean }) {
  const { labels } = useSpeech();
  return (
    <Modal
      opened={opened}
      onClose={form.onClose}
      title={labels.exceptionActions.letterTitle}
      size={640}
      closeButtonProps={{ 'aria-label': labels.common.close }}
    >
      <LetterForm {...form} />
    </Modal>
  );
}

function LetterForm({ asked, onClose }: LetterFormProps) {
  const { labels, language: own, amountsHidden } = useSpeech();
  const words = labels.exceptionActions;
  const { merchant } = usePlace();
  const [language, setLanguage] = useState<Language>(own);
  const [copied, setCopied] = useState<boolean | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const text = useMemo(
    () => lettersText(askText(merchant.name, asked, makeVoice(language))),
    [merchant.name, asked, language],
  );
  // The letter says its amounts; the screen does not while they are hidden.
  const shown = useMemo(
    () => (amountsHidden ? lettersText(askText(merchant.name, asked, hidingVoice(makeVoice(language)))) : text),
    [merchant.name, asked, language, amountsHidden, text],
  );
  const copy = (): void => {
    const done = copyText(text);
    setCopied(done);
    if (!done) field.current?.select();
  };
  return (
    <div className="nk-stack-tight">
      <SegmentedControl
        aria-label={words.letterLanguage}
        size="xs"
        value={language}
        onChange={(next) => {
          setLanguage(next);
          setCopied(null);
        }}
        data={languages.map((value) => ({ value, label: languageNames[value] }))}
      />
      <Textarea ref={field} aria-label={words.letterText} lang={language} rows={16} value={shown} readOnly />
      <div className="nk-dialog-actions">
        <span className="nk-soft nk-small" role="status">
          {copied === null ? '' : copied ? words.copied : words.notCopied}
        </span>
        <Button variant="default" onClick={onClose}>
          {labels.common.close}
        </Button>
        <Button onClick={copy}>{words.copyLetter}</Button>
      </div>
    </div>
  );
}
