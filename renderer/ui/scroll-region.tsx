import type { ReactNode } from 'react';

type ScrollRegionProps = { readonly label: string; readonly children: ReactNode };

/** A long or wide table in a place of its own. Whoever has no mouse scrolls it by the arrows, and so it takes the focus. */
export const ScrollRegion = ({ label, children }: ScrollRegionProps) => (
  <div className="nk-scroll" role="group" aria-label={label} tabIndex={0}>
    {children}
  </div>
);
