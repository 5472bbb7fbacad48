import { Button, TextInput } from '@mantine/core';
import { useState, type SubmitEvent } from 'react';
import { isDeclined } from '../../bridge/declined.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Trouble } from '../../ui/trouble.tsx';
import { groupsOf, isGroup, pickGroups, withTyped } from './recovery-groups.ts';
import { useVaultCall } from './use-vault-call.ts';

type RecoveryTestProps = { readonly recoveryKey: string; readonly onBack: () => void };

/** Any whole number below `end`, as good as equally likely: 32 random bits over 14 places. */
const randomBelow = (end: number): number => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) % end;

/** Three groups of the key, typed off the paper. With them it is whole, and has to open the vault. */
export function RecoveryTest({ recoveryKey, onBack }: RecoveryTestProps) {
  const { labels, voice } = useSpeech();
  const words = labels.vault;
  const confirm = useVaultCall('vault.confirmRecovery');
  const [places] = useState(() => pickGroups(randomBelow));
  const [typed, setTyped] = useState<ReadonlyMap<number, string>>(new Map());
  const [sent, setSent] = useState<ReadonlyMap<number, string>>(new Map());
  const groups = groupsOf(recoveryKey);
  const refused = isDeclined(confirm.error, 'wrong_recovery_key');
  const differs = (at: number): boolean => refused && sent.has(at) && !isGroup(groups[at], sent.get(at) ?? '');
  const complete = places.every((at) => (typed.get(at) ?? '').trim() !== '');

  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (!complete || confirm.isPending) return;
    setSent(typed);
    confirm.mutate({ recoveryKey: withTyped(recoveryKey, typed) });
  };

  return (
    <Panel title={words.testTitle} hint={words.testText} className="nk-door-panel nk-recovery-panel">
      <form className="nk-stack-tight" onSubmit={submit} noValidate>
        <div className="nk-recovery-test">
          {places.map((at, index) => (
            <TextInput
              key={at}
              label={words.group(voice.number(at + 1))}
              value={typed.get(at) ?? ''}
              onChange={(event) => setTyped(new Map(typed).set(at, event.currentTarget.value))}
              error={differs(at) ? words.groupDiffers : null}
              maxLength={8}
              autoComplete="off"
              autoCapitalize="characters"
              spellCheck={false}
              autoFocus={index === 0}
              classNames={{ input: 'nk-key-input' }}
            />
          ))}
        </div>
        {confirm.error === null ? null : <Trouble error={confirm.error} />}
        <Button type="submit" loading={confirm.isPending} disabled={!complete} fullWidth mt={4}>
          {words.confirmKey}
        </Button>
        <Button variant="subtle" size="compact-sm" onClick={onBack}>
          {words.showKeyAgain}
        </Button>
      </form>
    </Panel>
  );
}
