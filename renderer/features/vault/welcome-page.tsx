import { useSpeech } from '../../i18n/speech-context.tsx';
import { Panel } from '../../ui/panel.tsx';
import { CreateForm } from './create-form.tsx';
import { Door } from './door.tsx';
import { OpenDemoButton } from './open-demo-button.tsx';

type WelcomePageProps = { readonly keyring: boolean; readonly onKey: (recoveryKey: string) => void };

/** The very first screen: what Nikash does, a workspace of one's own, or a look around. */
export function WelcomePage({ keyring, onKey }: WelcomePageProps) {
  const words = useSpeech().labels.vault;
  return (
    <Door>
      <div className="nk-welcome">
        <div className="nk-welcome-words">
          <h1>{words.tagline}</h1>
          <p>{words.welcome}</p>
          <div className="nk-welcome-demo">
            <h2>{words.demoTitle}</h2>
            <p>{words.demoText}</p>
            <OpenDemoButton />
          </div>
        </div>
        <Panel title={words.createTitle} hint={words.createText} className="nk-door-panel">
          <CreateForm keyring={keyring} onKey={onKey} />
        </Panel>
      </div>
    </Door>
  );
}
