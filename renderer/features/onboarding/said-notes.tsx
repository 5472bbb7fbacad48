import { IconAlertTriangle, IconExclamationCircle } from '@tabler/icons-react';
import type { Onboarding } from '../../../shared/contract/onboarding.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';

type SaidNotesProps = Pick<Onboarding, 'gaps' | 'advice'> & { readonly prefixes: readonly string[] };

/** What is missing, wrong or worth a word in one section of a request, as whoever reads it sees it. */
export function SaidNotes({ gaps, advice, prefixes }: SaidNotesProps) {
  const { say } = useSpeech();
  const isHere = ({ field }: Onboarding['gaps'][number]): boolean =>
    prefixes.some((prefix) => field === prefix || field.startsWith(`${prefix}.`));
  const wrong = gaps.filter(isHere);
  const noted = advice.filter(isHere);
  if (wrong.length + noted.length === 0) return null;
  return (
    <ul className="nk-request-said">
      {wrong.map(({ field, says }) => (
        <li key={`gap ${field} ${says.code}`} className="nk-request-fault">
          <IconExclamationCircle size={16} aria-hidden />
          {say(says)}
        </li>
      ))}
      {noted.map(({ field, says }) => (
        <li key={`advice ${field} ${says.code}`} className="nk-note">
          <IconAlertTriangle size={16} aria-hidden />
          {say(says)}
        </li>
      ))}
    </ul>
  );
}
