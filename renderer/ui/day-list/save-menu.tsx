import { Button, Menu } from '@mantine/core';
import { IconBuildingBank, IconCreditCardPay, IconDownload, IconTable } from '@tabler/icons-react';
import { useSpeech } from '../../i18n/speech-context.tsx';
import type { SavingList } from './use-save-list.ts';

/** What a list of days can be saved as: a table for a spreadsheet, or rows that other books of Nikash's read. */
export function SaveMenu({ saving: { save, saveForBooks } }: { readonly saving: SavingList }) {
  const words = useSpeech().labels.lists;
  return (
    <Menu position="bottom-end" width={300}>
      <Menu.Target>
        <Button size="xs" variant="default" leftSection={<IconDownload size={14} aria-hidden />}>
          {words.saveAs}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconTable size={15} aria-hidden />} onClick={save}>
          {words.forSpreadsheet}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Label>{words.forBooks}</Menu.Label>
        <Menu.Item leftSection={<IconCreditCardPay size={15} aria-hidden />} onClick={() => saveForBooks('payments')}>
          {words.paymentsForBooks}
        </Menu.Item>
        <Menu.Item leftSection={<IconBuildingBank size={15} aria-hidden />} onClick={() => saveForBooks('statement')}>
          {words.statementForBooks}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
