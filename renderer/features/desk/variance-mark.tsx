import { IconArrowDownRight, IconArrowUpRight, IconEqual } from '@tabler/icons-react';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { percentOf } from './percent-of.ts';

/** From here on it is an alert too; the sign and the word say it without the colour. */
const muchOver = 2000;

/** Real against declared: by how much, with a sign for which way. */
export function VarianceMark({ variance }: { readonly variance: number | null }) {
  const { labels, locale } = useSpeech();
  const words = labels.desk;
  if (variance === null) return <span className="nk-desk-one nk-dim">–</span>;
  const Sign = variance === 0 ? IconEqual : variance > 0 ? IconArrowUpRight : IconArrowDownRight;
  const word = variance === 0 ? words.asDeclared : variance > 0 ? words.over : words.under;
  return (
    <span className="nk-desk-one nk-desk-share" data-tone={variance > muchOver ? 'warn' : 'quiet'}>
      <Sign size={14} stroke={2} aria-hidden />
      {percentOf(Math.abs(variance), { locale })} {word}
    </span>
  );
}
