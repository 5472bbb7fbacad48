import type { ReactNode } from 'react';

/** A figure that opens the rows behind it. */
export const FigureLink = ({ to, children }: { readonly to: string; readonly children: ReactNode }) => (
  <a className="nk-figure-link" href={to}>
    {children}
  </a>
);
