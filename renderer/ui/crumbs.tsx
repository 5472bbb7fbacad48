import { IconChevronRight } from '@tabler/icons-react';
import type { ReactNode } from 'react';

/** A step of the way to where one is; the last one is where one is, and has no address. */
export type Crumb = { readonly id: string; readonly label: ReactNode; readonly href: string | null };

type CrumbsProps = { readonly label: string; readonly crumbs: readonly Crumb[] };

/** The way here, each step of it a way back. */
export function Crumbs({ label, crumbs }: CrumbsProps) {
  return (
    <nav className="nk-crumbs" aria-label={label}>
      <ol>
        {crumbs.map((crumb, index) => (
          <li key={crumb.id}>
            {index === 0 ? null : <IconChevronRight size={14} stroke={1.8} aria-hidden />}
            {crumb.href === null ? (
              <span aria-current="page">{crumb.label}</span>
            ) : (
              <a href={crumb.href} className="nk-link">
                {crumb.label}
              </a>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
