import type { Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { HelpPageId } from '../../shared/help/help-pages.ts';
import { useSpeech } from '../i18n/speech-context.tsx';
import { HelpLink } from './help/help-link.tsx';

type EmptyStateProps = {
  readonly icon: Icon;
  readonly title: string;
  readonly text: string;
  /** The page that says how what will stand here works. */
  readonly help?: HelpPageId;
  readonly children?: ReactNode;
};

/** What a screen says when there is nothing to show, what to do about it, and where to read how it works. */
export function EmptyState({ icon: Sign, title, text, help, children }: EmptyStateProps) {
  const { labels } = useSpeech();
  return (
    <div className="nk-empty">
      <span className="nk-empty-icon">
        <Sign size={24} stroke={1.6} aria-hidden />
      </span>
      <h2>{title}</h2>
      <p>{text}</p>
      {children === undefined ? null : <div className="nk-empty-actions">{children}</div>}
      {help === undefined ? null : <HelpLink page={help}>{labels.help.howItWorks}</HelpLink>}
    </div>
  );
}
