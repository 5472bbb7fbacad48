import { IconEye, IconEyeOff } from '@tabler/icons-react';
import { useSpeech } from '../i18n/speech-context.tsx';
import { useHideAmounts } from './use-hide-amounts.ts';

/** Hides every amount on screen, for when somebody looks over one's shoulder. */
export function HideAmountsButton() {
  const words = useSpeech().labels.security;
  const { hidden, toggle } = useHideAmounts();
  const Sign = hidden ? IconEye : IconEyeOff;
  return (
    <button type="button" className="nk-side-button" onClick={toggle}>
      <Sign size={17} stroke={1.7} aria-hidden />
      {hidden ? words.showAmounts : words.hideAmounts}
    </button>
  );
}
