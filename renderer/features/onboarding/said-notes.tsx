import { IconAlertTriangle, IconExclamationCircle } from '@tabler/icons-react';
import type { Onboarding } from '../../../shared/contract/onboarding.ts';
import type { Sentence } from '../../../shared/wording/sentence.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';

type SaidNotesProps = Pick<Onboarding, 'gaps' | 'advice'> & {
  readonly prefixes: readonly string[];
  /** What the field at a path is called. */
  readonly nameOf: (field: string) => string;
};

/** Sentences that mean nothing away from their field. */
const nameless: ReadonlySet<Sentence['code']> = new Set([
  'application_field_missing',
  'application_twice',
  'advice_split_without_method',
]);

/** What is missing, wrong or worth a word in one section of a request, as whoever reads it sees it. */
export function SaidNotes({ gaps, advice, prefixes, nameOf }: SaidNotesProps) {
  const { say } = useSpeech();
  const isHere = ({ field }: Onboarding['gaps'][number]): boolean =>
    prefixes.some((prefix) => field === prefix || field.startsWith(`${prefix}.`));
  const told = ({ field, says }: Onboarding['gaps'][number]): string => {
    const name = nameless.has(says.code) ? nameOf(field) : '';
    return name === '' ? say(says) : `${name}: ${say(says)}`;
  };
  const wrong = gaps.filter(isHere);
  const noted = advice.filter(isHere);
  if (wrong.length + noted.length === 0) return null;
  return (
    <ul className="nk-request-said">
      {wrong.map((said) => (
        <li key={`gap ${said.field} ${said.says.code}`} className="nk-request-fault">
          <IconExclamationCircle size={16} aria-hidden />
          {told(said)}
        </li>
      ))}
      {noted.map((said) => (
        <li key={`advice ${said.field} ${said.says.code}`} className="nk-note">
          <IconAlertTriangle size={16} aria-hidden />
          {told(said)}
        </li>
      ))}
    </ul>
  );
}
