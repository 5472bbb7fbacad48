import { Button, Menu, Modal } from '@mantine/core';
import { IconDots, IconFileImport, IconUsers } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { Contact } from '../../../shared/contract/contacts.ts';
import { useAsk } from '../../bridge/use-ask.ts';
import { useCommandCall } from '../../bridge/use-command-call.ts';
import { useSpeech, type Speech } from '../../i18n/speech-context.tsx';
import { Answered } from '../../ui/answered.tsx';
import { DataTable, type TableColumn } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { MomentText, momentText } from '../../ui/moment-text.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Trouble } from '../../ui/trouble.tsx';
import { NameForm } from './name-form.tsx';
import { useOpenPackets } from './open-packets-context.ts';
import { TrustMark } from './trust-mark.tsx';
import { VerifyDialog } from './verify-dialog.tsx';

/** Whom this workspace deals with, how far each is trusted, and what can be done about it. */
export function ContactsPanel() {
  const speech = useSpeech();
  const words = speech.labels.contacts;
  const list = useAsk('contacts.list', {});
  const { choose, error: choosing } = useOpenPackets();
  const [verifying, setVerifying] = useState<string | null>(null);
  const [renaming, setRenaming] = useState<Contact | null>(null);
  const verify = useCommandCall('contacts.verify');
  const block = useCommandCall('contacts.block');
  const { mutate: verifyAs } = verify;
  const { mutate: blockAs } = block;
  const columns = useMemo(
    () =>
      contactColumns(speech, {
        onVerify: ({ id }) => setVerifying(id),
        onUnverify: ({ id }) => verifyAs({ id, verified: false }),
        onBlock: ({ id, blocked }) => blockAs({ id, blocked: !blocked }),
        onRename: setRenaming,
      }),
    [speech, verifyAs, blockAs],
  );
  const open = (
    <Button variant="default" leftSection={<IconFileImport size={16} aria-hidden />} onClick={choose}>
      {words.openFile}
    </Button>
  );
  const error = choosing ?? verify.error ?? block.error;
  return (
    <Panel title={words.contacts} hint={words.contactsHint} actions={open} flush>
      {error === null ? null : <Trouble error={error} />}
      <Answered query={list}>
        {({ contacts }) => (
          <>
            {contacts.length === 0 ? (
              <EmptyState icon={IconUsers} title={words.emptyTitle} text={words.emptyText} help="contacts" />
            ) : (
              <DataTable label={words.contacts} columns={columns} rows={contacts} rowId={({ id }) => id} />
            )}
            <VerifyDialog
              contact={contacts.find(({ id }) => id === verifying) ?? null}
              onClose={() => setVerifying(null)}
            />
          </>
        )}
      </Answered>
      <RenameDialog contact={renaming} onClose={() => setRenaming(null)} />
    </Panel>
  );
}

type Actions = {
  readonly onVerify: (contact: Contact) => void;
  readonly onUnverify: (contact: Contact) => void;
  readonly onBlock: (contact: Contact) => void;
  readonly onRename: (contact: Contact) => void;
};

function contactColumns(speech: Speech, actions: Actions): readonly TableColumn<Contact>[] {
  const words = speech.labels.contacts;
  return [
    { id: 'name', header: words.name, cell: ({ name }) => name },
    {
      id: 'trust',
      header: words.trust,
      cell: ({ verifiedAt, blocked }) => (
        <span
          className="nk-row"
          title={verifiedAt === null ? undefined : words.verifiedOn(momentText(verifiedAt, speech))}
        >
          <TrustMark verified={verifiedAt !== null} blocked={blocked} />
        </span>
      ),
    },
    {
      id: 'merchants',
      header: words.merchants,
      align: 'end',
      cell: ({ merchants }) => speech.voice.number(merchants),
    },
    { id: 'since', header: words.since, cell: ({ metAt }) => <MomentText instant={metAt} /> },
    {
      id: 'actions',
      header: words.actions,
      align: 'end',
      cell: (contact) => <RowActions contact={contact} {...actions} />,
    },
  ];
}

function RowActions({ contact, onVerify, onUnverify, onBlock, onRename }: Actions & { readonly contact: Contact }) {
  const words = useSpeech().labels.contacts;
  const { name, verifiedAt, blocked } = contact;
  return (
    <div className="nk-contact-actions">
      {verifiedAt === null && !blocked ? (
        <Button variant="default" size="compact-sm" aria-label={words.verifyOf(name)} onClick={() => onVerify(contact)}>
          {words.verify}
        </Button>
      ) : null}
      <Menu position="bottom-end">
        <Menu.Target>
          <Button variant="subtle" size="compact-sm" aria-label={words.moreOf(name)}>
            <IconDots size={16} aria-hidden />
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => onVerify(contact)}>{words.showWords}</Menu.Item>
          <Menu.Item onClick={() => onRename(contact)}>{words.rename}</Menu.Item>
          {verifiedAt === null ? null : <Menu.Item onClick={() => onUnverify(contact)}>{words.unverify}</Menu.Item>}
          <Menu.Item onClick={() => onBlock(contact)}>{blocked ? words.unblock : words.block}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </div>
  );
}

function RenameDialog({ contact, onClose }: { readonly contact: Contact | null; readonly onClose: () => void }) {
  const { labels } = useSpeech();
  const words = labels.contacts;
  const rename = useCommandCall('contacts.rename');
  return (
    <Modal
      opened={contact !== null}
      onClose={onClose}
      title={contact === null ? '' : words.renameOf(contact.name)}
      closeButtonProps={{ 'aria-label': labels.common.close }}
    >
      {contact === null ? null : (
        <NameForm
          name={contact.name}
          label={words.name}
          submit={words.keepName}
          busy={rename.isPending}
          error={rename.error}
          onSubmit={(name) => rename.mutate({ id: contact.id, name }, { onSuccess: () => onClose() })}
          onCancel={onClose}
        />
      )}
    </Modal>
  );
}
