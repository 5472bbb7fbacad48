import { BackupsPanel } from '../../features/backups/backups-panel.tsx';
import { SecurityPage } from '../../features/vault/security-page.tsx';

/** Security, with the backups that another feature knows how to tell. */
export function SecurityScreen() {
  return <SecurityPage backups={<BackupsPanel />} />;
}
