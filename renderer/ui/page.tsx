import type { ReactNode } from 'react';
import { HelpMark } from './help/help-mark.tsx';

type PageProps = {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
};

/** A screen: its name, what it is about, what can be done, and its content. */
export function Page({ title, lead, actions, children }: PageProps) {
  return (
    <div className="nk-page">
      <header className="nk-page-head">
        <div>
          <h1>{title}</h1>
          <HelpMark />
          {lead === undefined ? null : <p>{lead}</p>}
        </div>
        {actions === undefined ? null : <div className="nk-page-actions">{actions}</div>}
      </header>
      {children}
    </div>
  );
}
