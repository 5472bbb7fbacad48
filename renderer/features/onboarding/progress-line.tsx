import { IconArrowDown, IconCircleCheck } from '@tabler/icons-react';
import type { Onboarding } from '../../../shared/contract/onboarding.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { StateMark } from '../../ui/state-mark.tsx';
import type { Saving } from './use-autosave.ts';

type ProgressLineProps = {
  readonly gaps: Onboarding['gaps'];
  readonly saving: Saving;
  readonly onGoTo: (field: string) => void;
};

/** What is still missing, with the way to the first of it; and whether what was written is kept. */
export function ProgressLine({ gaps, saving, onGoTo }: ProgressLineProps) {
  const { labels, voice } = useSpeech();
  const words = labels.onboarding;
  const [first] = gaps;
  return (
    <div className="nk-request-progress" role="status">
      {first === undefined ? (
        <StateMark tone="ok">{words.whole}</StateMark>
      ) : (
        <button type="button" className="nk-request-missing" onClick={() => onGoTo(first.field)}>
          {words.missing(gaps.length, voice)}
          <IconArrowDown size={15} aria-hidden />
        </button>
      )}
      <span className="nk-dim nk-small nk-row">
        {saving === 'saved' ? <IconCircleCheck size={15} aria-hidden /> : null}
        {words.saving[saving]}
      </span>
    </div>
  );
}
