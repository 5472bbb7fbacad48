import { Menu } from '@mantine/core';
import { IconCheck, IconPlus, IconSelector } from '@tabler/icons-react';
import { useSpeech } from '../i18n/speech-context.tsx';
import { usePlace } from '../ui/place-context.tsx';

/** Whose books are in sight; the others, and one more. */
export function MerchantMenu({ onAdd }: { readonly onAdd: () => void }) {
  const { labels } = useSpeech();
  const { merchants, merchant, goToMerchant } = usePlace();
  return (
    <Menu position="bottom-start" width="target">
      <Menu.Target>
        <button
          type="button"
          className="nk-side-button nk-merchant-button"
          aria-label={`${labels.frame.merchant}: ${merchant.name}`}
        >
          <span className="nk-merchant-name">{merchant.name}</span>
          <IconSelector className="nk-end" size={16} aria-hidden />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {merchants.map(({ id, name }) => (
          <Menu.Item
            key={id}
            onClick={() => goToMerchant(id)}
            rightSection={id === merchant.id ? <IconCheck size={15} aria-hidden /> : null}
            aria-current={id === merchant.id ? 'true' : undefined}
          >
            {name}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item leftSection={<IconPlus size={15} aria-hidden />} onClick={onAdd}>
          {labels.commands.names['app.addMerchant']}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
