import type { Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';

type EmptyStateProps = {
  readonly icon: Icon;
  readonly title: string;
  readonly text: string;
  readonly children?: ReactNode;
};

/** What a screen says when there is nothing to show, and what to do about it. */
export function EmptyState({ icon: Sign, title, text, children }: EmptyStateProps) {
  return (
    <div className="nk-empty">
      <span className="nk-empty-icon">
        <Sign size={24} stroke={1.6} aria-hidden />
      </span>
      <h2>{title}</h2>
      <p>{text}</p>
      {children === undefined ? null : <div className="nk-empty-actions">{children}</div>}
    </div>
  );
}
