import { Button } from '@mantine/core';
import { IconFileImport, IconFileExport, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useCommandCall } from '../../bridge/use-command-call.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { Panel } from '../../ui/panel.tsx';
import { usePlace } from '../../ui/place-context.tsx';
import { Trouble } from '../../ui/trouble.tsx';
import { useRemoval } from '../../ui/use-removal.ts';
import { RuleDialog } from './rule-dialog.tsx';
import { RulesTable } from './rules-table.tsx';
import { movedRules, ruleOf, type KeptRule, type RuleToSave } from './rules-in-order.ts';
import { useRulesFile } from './use-rules-file.ts';

type Dialog = { readonly of: 'none' } | { readonly of: 'edit'; readonly rule: KeptRule | null };

/** The rules in the order in which they are tried: used or not, changed, moved, removed, saved as a file and taken from one. */
export function RulesPanel({ rules }: { readonly rules: readonly KeptRule[] }) {
  const words = useSpeech().labels.matchingRules;
  const { merchant } = usePlace();
  const save = useCommandCall('matching.saveRule');
  const removal = useRemoval('matching.removeRule', 'matching.saveRule');
  const removalOf = (rule: KeptRule) => ({
    remove: { merchantId: merchant.id, id: rule.id },
    keep: { merchantId: merchant.id, id: rule.id, rule: ruleOf(rule) },
    said: words.removeText(rule.name),
    name: rule.name,
  });
  const file = useRulesFile(rules);
  const [dialog, setDialog] = useState<Dialog>({ of: 'none' });
  const close = (): void => setDialog({ of: 'none' });
  const saveAll = async (all: readonly RuleToSave[]): Promise<void> => {
    // One after the other: each is a command of its own, and the first refusal ends it.
    for (const { id, rule } of all) await save.mutateAsync({ merchantId: merchant.id, id, rule });
  };
  const keep = (all: readonly RuleToSave[]): void => {
    // What went wrong stands below, from the mutation itself.
    saveAll(all).catch(() => undefined);
  };
  const hasProvider = merchant.accounts.some(({ kind }) => kind === 'provider');
  return (
    <Panel
      title={words.title}
      hint={words.lead}
      flush={rules.length > 0}
      actions={
        <span className="nk-row">
          <Button
            size="xs"
            variant="default"
            leftSection={<IconFileImport size={14} aria-hidden />}
            onClick={file.take}
          >
            {words.importAll}
          </Button>
          {rules.length === 0 ? null : (
            <Button
              size="xs"
              variant="default"
              leftSection={<IconFileExport size={14} aria-hidden />}
              onClick={() => void file.save()}
            >
              {words.exportAll}
            </Button>
          )}
          <Button
            size="xs"
            leftSection={<IconPlus size={14} aria-hidden />}
            disabled={!hasProvider}
            onClick={() => setDialog({ of: 'edit', rule: null })}
          >
            {words.add}
          </Button>
        </span>
      }
    >
      {hasProvider ? null : <p className="nk-dim nk-small">{words.noProvider}</p>}
      {rules.length === 0 ? (
        <p className="nk-soft">{words.none}</p>
      ) : (
        <RulesTable
          rules={rules}
          busy={save.isPending}
          onMove={(rule, by) => keep(movedRules(rules, rule.id, by))}
          onSave={(id, rule) => keep([{ id, rule }])}
          onEdit={(rule) => setDialog({ of: 'edit', rule })}
          onRemove={(rule) => void removal.remove(removalOf(rule))}
        />
      )}
      {file.fault === null ? null : (
        <p role="alert" className="nk-note">
          {file.fault === 'unreadable' ? words.unreadable : words.accountUnknown}
        </p>
      )}
      {(file.error ?? save.error) === null ? null : <Trouble error={file.error ?? save.error} />}
      <RuleDialog
        opened={dialog.of === 'edit'}
        rule={dialog.of === 'edit' ? dialog.rule : null}
        rules={rules}
        onClose={close}
      />
    </Panel>
  );
}
