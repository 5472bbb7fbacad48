import { IconHelpCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { HelpPageId } from '../../../shared/help/help-pages.ts';
import { useHelpHere } from './help-here-context.ts';
import { linkToHelp } from './link-to-help.ts';

type HelpLinkProps = { readonly page: HelpPageId; readonly at?: string; readonly children: ReactNode };

/** A quiet way to the page that explains something. Before the books are open there is no help to go to. */
export function HelpLink({ page, at, children }: HelpLinkProps) {
  if (useHelpHere() === null) return null;
  return (
    <a className="nk-help-link" href={linkToHelp(page, at)}>
      <IconHelpCircle size={16} stroke={1.7} aria-hidden />
      {children}
    </a>
  );
}
