import { helpGroupIds, helpGroups, type HelpPageId } from '../../../shared/help/help-pages.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { linkToHelp } from '../../ui/help/link-to-help.ts';
import type { HelpBook } from './search-help.ts';

type HelpListProps = { readonly book: HelpBook; readonly page: HelpPageId };

/** All pages by group, each by its own title. */
export function HelpList({ book, page }: HelpListProps) {
  const words = useSpeech().labels.help;
  return (
    <nav className="nk-help-list" aria-label={words.pages}>
      {helpGroupIds.map((group) => (
        <section key={group} aria-label={words.groups[group]}>
          <h2>{words.groups[group]}</h2>
          <ul>
            {helpGroups[group].map((id) => (
              <li key={id}>
                <a href={linkToHelp(id)} aria-current={id === page ? 'page' : undefined}>
                  {book.get(id)?.title ?? id}
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}
