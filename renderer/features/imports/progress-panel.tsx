import { Button, Progress } from '@mantine/core';
import type { Progress as CallProgress } from '../../../shared/contract/progress.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { Panel } from '../../ui/panel.tsx';

type ProgressPanelProps = {
  readonly title: string;
  readonly progress: CallProgress | null;
  readonly onCancel: () => void;
};

/** How far the work has come, with the way out beside it. */
export function ProgressPanel({ title, progress, onCancel }: ProgressPanelProps) {
  const { labels, voice, locale } = useSpeech();
  const words = labels.imports;
  const steps = { reading: words.reading, posting: words.posting, matching: words.matching, checking: words.checking };
  const share = progress === null || progress.of === null || progress.of === 0 ? null : progress.done / progress.of;
  // What is counted depends on the step (bytes, rows): a percentage means the same in each.
  const percent = new Intl.NumberFormat(locale, { style: 'percent' });
  const howFar = progress === null ? null : share === null ? voice.number(progress.done) : percent.format(share);
  return (
    <Panel
      title={progress === null ? title : steps[progress.step]}
      actions={
        <Button variant="default" size="xs" onClick={onCancel}>
          {words.stop}
        </Button>
      }
    >
      <Progress value={(share ?? 1) * 100} animated={share === null} aria-label={title} size="sm" />
      <p className="nk-dim nk-small nk-progress-text" role="status">
        {progress === null
          ? labels.common.loading
          : [progress.file, howFar].filter((part) => part !== null).join(' · ')}
      </p>
    </Panel>
  );
}
