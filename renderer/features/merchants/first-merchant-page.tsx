import type { ReactNode } from 'react';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { Panel } from '../../ui/panel.tsx';
import { MerchantForm } from './merchant-form.tsx';

type FirstMerchantPageProps = {
  readonly header: ReactNode;
  /** What else there is to begin with. */
  readonly other: ReactNode;
};

/** Right after the workspace was made: who the books are for. */
export function FirstMerchantPage({ header, other }: FirstMerchantPageProps) {
  const words = useSpeech().labels.merchants;
  return (
    <div className="nk-door">
      {header}
      <main className="nk-door-body">
        <div className="nk-first">
          <h1>{words.firstTitle}</h1>
          <p>{words.firstText}</p>
          <Panel>
            <MerchantForm submitLabel={words.save} onAdded={() => undefined} />
          </Panel>
          {other}
        </div>
      </main>
    </div>
  );
}
