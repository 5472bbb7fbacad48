import { Outlet } from '@tanstack/react-router';
import { notifications } from '@mantine/notifications';
import { useEffect, useRef, useState } from 'react';
import { AddMerchantDialog } from '../features/merchants/add-merchant-dialog.tsx';
import { useSpeech } from '../i18n/speech-context.tsx';
import { useCommand } from '../ui/commands/command-context.tsx';
import { usePlace } from '../ui/place-context.tsx';
import { CommandPalette } from './command-palette.tsx';
import { DemoBanner } from './demo-banner.tsx';
import { DropOverlay } from './drop-overlay.tsx';
import { MonthSwitcher } from './month-switcher.tsx';
import { NewerBanner } from './newer-banner.tsx';
import { PaletteButton } from './palette-button.tsx';
import { ShortcutSheet } from './shortcut-sheet.tsx';
import { SideBar } from './side-bar.tsx';
import { useFrameCommands } from './use-frame-commands.ts';

type Dialog = 'none' | 'palette' | 'shortcuts' | 'merchant';

/** What stands around every screen: where to go, which month, and what can be called from anywhere. */
export function Frame() {
  const { labels } = useSpeech();
  const { goToMerchant } = usePlace();
  const [dialog, setDialog] = useState<Dialog>('none');
  const content = useRef<HTMLElement>(null);
  const close = (): void => setDialog('none');
  useFrameCommands();
  // What a notice says is of these books: once they are locked or left, nothing of it stays on screen.
  useEffect(() => () => notifications.clean(), []);
  useCommand('app.palette', () => setDialog('palette'));
  useCommand('app.shortcuts', () => setDialog('shortcuts'));
  useCommand('app.addMerchant', () => setDialog('merchant'));

  return (
    <div className="nk-frame">
      <a
        className="nk-skip"
        href="#content"
        onClick={(event) => {
          // The part behind the # is the screen's address here, so the focus is moved by hand.
          event.preventDefault();
          content.current?.focus();
        }}
      >
        {labels.frame.skipToContent}
      </a>
      <DemoBanner />
      <NewerBanner />
      <SideBar onShortcuts={() => setDialog('shortcuts')} onAddMerchant={() => setDialog('merchant')} />
      <div className="nk-main">
        <div className="nk-bar">
          <MonthSwitcher />
          <PaletteButton onOpen={() => setDialog('palette')} />
        </div>
        <main ref={content} className="nk-content" tabIndex={-1}>
          <Outlet />
        </main>
      </div>
      <CommandPalette opened={dialog === 'palette'} onClose={close} />
      <ShortcutSheet opened={dialog === 'shortcuts'} onClose={close} />
      <AddMerchantDialog
        opened={dialog === 'merchant'}
        onClose={close}
        onAdded={({ id }) => {
          goToMerchant(id);
          close();
        }}
      />
      <DropOverlay />
    </div>
  );
}
