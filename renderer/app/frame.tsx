import { Outlet, useLocation } from '@tanstack/react-router';
import { notifications } from '@mantine/notifications';
import { useEffect, useRef, useState } from 'react';
import { AddMerchantDialog } from '../features/merchants/add-merchant-dialog.tsx';
import { useSpeech } from '../i18n/speech-context.tsx';
import { useCommand } from '../ui/commands/command-context.tsx';
import { HelpHereContext } from '../ui/help/help-here-context.ts';
import { helpOfPath } from '../ui/help/help-of-path.ts';
import { usePlace } from '../ui/place-context.tsx';
import { DemoBanner } from './demo-banner.tsx';
import { DemoWatermark } from './demo-watermark.tsx';
import { DropOverlay } from './drop-overlay.tsx';
import { MonthSwitcher } from './month-switcher.tsx';
import { NewerBanner } from './newer-banner.tsx';
import { CommandPalette } from './palette/command-palette.tsx';
import { PaletteButton } from './palette/palette-button.tsx';
import { ShortcutSheet } from './shortcut-sheet.tsx';
import { SideBar } from './side-bar.tsx';
import { useFrameCommands } from './use-frame-commands.ts';
import { usePastedReference } from './use-pasted-reference.ts';
import { useRememberedPlace } from './use-remembered-place.ts';
import { useTakingBackKey } from './use-taking-back-key.ts';

type Dialog = 'none' | 'palette' | 'shortcuts' | 'merchant';

/** What stands around every screen: where to go, which month, and what can be called from anywhere. */
export function Frame() {
  const { labels } = useSpeech();
  const { goToMerchant } = usePlace();
  const [dialog, setDialog] = useState<Dialog>('none');
  const { pathname } = useLocation();
  const content = useRef<HTMLElement>(null);
  const [pasted, setPasted] = useState('');
  const close = (): void => {
    setDialog('none');
    setPasted('');
  };
  usePastedReference((text) => {
    setPasted(text);
    setDialog('palette');
  });
  useFrameCommands();
  useTakingBackKey();
  useRememberedPlace();
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
      <SideBar onAddMerchant={() => setDialog('merchant')} />
      <div className="nk-main">
        <div className="nk-bar">
          <MonthSwitcher />
          <PaletteButton onOpen={() => setDialog('palette')} />
        </div>
        <main ref={content} className="nk-content" tabIndex={-1}>
          <HelpHereContext value={helpOfPath(pathname)}>
            <Outlet />
          </HelpHereContext>
        </main>
      </div>
      <CommandPalette opened={dialog === 'palette'} onClose={close} begin={pasted} />
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
      <DemoWatermark />
    </div>
  );
}
