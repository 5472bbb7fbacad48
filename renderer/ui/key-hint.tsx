import { keyName } from './commands/key-name.ts';
import { useBridge } from '../bridge/bridge-context.tsx';

/** The keys of a command, as they are printed on this computer's keyboard. */
export function KeyHint({ keys }: { readonly keys: string }) {
  const { platform } = useBridge();
  return (
    <span className="nk-keys" aria-hidden>
      {keyName(keys, platform).map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}
    </span>
  );
}
