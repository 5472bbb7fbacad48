import { IconInfoCircle } from '@tabler/icons-react';
import type { ReportSection } from '../../../shared/contract/report-document.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';

/** What a reader must know of a report or a part of it. */
export function ReportNotes({ notes }: { readonly notes: ReportSection['notes'] }) {
  const { say } = useSpeech();
  if (notes.length === 0) return null;
  return (
    <ul className="nk-report-notes">
      {[...notes.entries()].map(([index, note]) => (
        <li key={index}>
          <IconInfoCircle size={15} aria-hidden />
          <span>{say(note)}</span>
        </li>
      ))}
    </ul>
  );
}
