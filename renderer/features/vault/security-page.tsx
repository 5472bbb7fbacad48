import type { ReactNode } from 'react';
import { useAsk } from '../../bridge/use-ask.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { Answered } from '../../ui/answered.tsx';
import { Page } from '../../ui/page.tsx';
import { LockPanel } from './lock-panel.tsx';
import { RecoveryPanel } from './recovery-panel.tsx';
import { RekeyPanel } from './rekey-panel.tsx';
import { SecretPanel } from './secret-panel.tsx';

type SecurityPageProps = {
  /** What another feature tells of the backups. */
  readonly backups?: ReactNode;
};

/** What opens the workspace, what saves its owner, and when it locks. */
export function SecurityPage({ backups }: SecurityPageProps) {
  const words = useSpeech().labels.security;
  const status = useAsk('vault.status', {});
  return (
    <Page title={words.title} lead={words.lead}>
      <Answered query={status}>
        {(vault) => (
          <div className="nk-stack nk-security">
            {vault.demo ? <p className="nk-note">{words.demo}</p> : null}
            {vault.demo || vault.readOnly !== null ? null : (
              <>
                <SecretPanel status={vault} />
                <RecoveryPanel />
              </>
            )}
            <LockPanel />
            {backups}
            {vault.demo || vault.readOnly !== null || vault.secret === null ? null : <RekeyPanel kind={vault.secret} />}
          </div>
        )}
      </Answered>
    </Page>
  );
}
