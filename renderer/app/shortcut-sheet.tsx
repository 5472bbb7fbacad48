import { Modal } from '@mantine/core';
import { IconHelpCircle } from '@tabler/icons-react';
import { useSpeech } from '../i18n/speech-context.tsx';
import { commandGroups, commandIds, commandTable } from '../../shared/commands/command-table.ts';
import { linkToHelp } from '../ui/help/link-to-help.ts';
import { KeyHint } from '../ui/key-hint.tsx';

/** Every key there is, by where it works. */
export function ShortcutSheet({ opened, onClose }: { readonly opened: boolean; readonly onClose: () => void }) {
  const { labels } = useSpeech();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={labels.commands.names['app.shortcuts']}
      size={720}
      closeButtonProps={{ 'aria-label': labels.common.close }}
    >
      <div className="nk-sheet">
        {commandGroups.map((group) => (
          <section key={group}>
            <h3>{labels.commands.groups[group]}</h3>
            <ul>
              {commandIds
                .filter((id) => commandTable[id].group === group && commandTable[id].keys !== null)
                .map((id) => (
                  <li key={id}>
                    {labels.commands.names[id]}
                    <KeyHint keys={commandTable[id].keys ?? ''} />
                  </li>
                ))}
            </ul>
          </section>
        ))}
      </div>
      <p className="nk-dim nk-small nk-row-between">
        {labels.frame.shortcutsHint}
        <a className="nk-help-link" href={linkToHelp('keyboard')} onClick={onClose}>
          <IconHelpCircle size={16} stroke={1.7} aria-hidden />
          {labels.help.moreInHelp}
        </a>
      </p>
    </Modal>
  );
}
