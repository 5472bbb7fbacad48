import type { ReactNode } from 'react';
import { Brand } from '../../ui/brand.tsx';
import { PreferenceControls } from '../../ui/preference-controls.tsx';

/** What stands before the books: the name, language and theme, and one thing to do. */
export function Door({ children }: { readonly children: ReactNode }) {
  return (
    <div className="nk-door">
      <header className="nk-door-head">
        <Brand />
        <PreferenceControls />
      </header>
      <main className="nk-door-body">{children}</main>
    </div>
  );
}
