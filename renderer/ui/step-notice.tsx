import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { Speech } from '../i18n/speech-context.tsx';
import { KeyHint } from './key-hint.tsx';
import { troubleWords } from './trouble.tsx';

/** Long enough to read a sentence and reach for its button, in milliseconds. */
const shownFor = 9000;

/** The notice in sight. It speaks of the latest step alone, for only that one can be undone: the next takes its place. */
let shown: string | null = null;

const replace = (notice: Parameters<typeof notifications.show>[0]): string => {
  if (shown !== null) notifications.hide(shown);
  shown = notifications.show({ autoClose: shownFor, withBorder: true, ...notice });
  return shown;
};

type StepNoticeProps = {
  readonly text: string;
  readonly button: string;
  readonly keys: string;
  readonly onPress: () => void;
};

/** Says what was done, with the button that takes it back. Gives the notice's id. */
export function showStep({ onPress, ...words }: StepNoticeProps, { labels }: Speech): string {
  const press = (): void => {
    notifications.clean();
    onPress();
  };
  return replace({
    className: 'nk-step-notice',
    closeButtonProps: { 'aria-label': labels.common.close },
    message: <StepNotice {...words} onPress={press} />,
  });
}

function StepNotice({ text, button, keys, onPress }: StepNoticeProps) {
  return (
    <div className="nk-step">
      <span>{text}</span>
      <Button variant="default" size="compact-sm" onClick={onPress} rightSection={<KeyHint keys={keys} />}>
        {button}
      </Button>
    </div>
  );
}

/** Says what was done and cannot be taken back by a step; what was offered before can be no longer, as it seemed. */
export function showDone(text: string, { labels }: Speech): void {
  replace({
    className: 'nk-step-notice',
    closeButtonProps: { 'aria-label': labels.common.close },
    message: text,
  });
}

/** Says why a step was not done. */
export function showStepRefused(error: unknown, speech: Speech): void {
  const { title, text } = troubleWords(error, speech);
  replace({
    className: 'nk-step-notice',
    color: 'red',
    closeButtonProps: { 'aria-label': speech.labels.common.close },
    title,
    message: text,
  });
}
