import { useSpeech } from '../../i18n/speech-context.tsx';
import { passphraseStrength } from './passphrase-strength.ts';

const steps = { short: 1, fair: 2, strong: 3 } as const;

/** Three bars and a word about what was typed so far. */
export function StrengthHint({ text }: { readonly text: string }) {
  const words = useSpeech().labels.vault;
  if (text === '') return <p className="nk-dim nk-small">{words.strengthHint}</p>;
  const strength = passphraseStrength(text);
  const says = { short: words.strengthShort, fair: words.strengthFair, strong: words.strengthStrong }[strength];
  return (
    <p className="nk-strength nk-small" role="status" aria-label={words.strength}>
      <span className="nk-strength-bars" data-strength={strength} aria-hidden>
        {[1, 2, 3].map((step) => (
          <span key={step} data-on={step <= steps[strength]} />
        ))}
      </span>
      {says}
    </p>
  );
}
