import { IconCommand } from '@tabler/icons-react';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { KeyHint } from '../../ui/key-hint.tsx';

export function PaletteButton({ onOpen }: { readonly onOpen: () => void }) {
  const { labels } = useSpeech();
  return (
    <button type="button" className="nk-palette-button" onClick={onOpen}>
      <IconCommand size={16} stroke={1.7} aria-hidden />
      {labels.commands.names['app.palette']}
      <KeyHint keys="mod+k" />
    </button>
  );
}
