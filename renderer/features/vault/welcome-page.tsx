import { useSpeech } from '../../i18n/speech-context.tsx';
import { Panel } from '../../ui/panel.tsx';
import { CreateForm } from './create-form.tsx';
import { Door } from './door.tsx';
import { OpenDemoButton } from './open-demo-button.tsx';

/** The very first screen: what Nikash does, a workspace of one's own, or a look around. */
export function WelcomePage() {
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
          <CreateForm />
        </Panel>
      </div>
    </Door>
  );
}
