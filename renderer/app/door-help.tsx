import { Button } from '@mantine/core';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useSpeech } from '../i18n/speech-context.tsx';
import { useCommand } from '../ui/commands/command-context.tsx';
import { linkToHelp } from '../ui/help/link-to-help.ts';
import { follow, followInPlace, linkTo, paths } from '../ui/paths.ts';
import { HelpScreen } from './pages/help-screen.tsx';

type DoorHelpProps = {
  readonly atDoor: boolean;
  readonly header: ReactNode;
  readonly children: ReactNode;
};

const isHelp = (): boolean => window.location.hash.startsWith(linkTo(paths.help));

/**
 * The help before the books are open: what a PIN or a recovery key is has to be readable where they are asked for. What stands at
 * the door stays as it is under it, with all that was typed. Whoever locks while reading gets the door, not the book.
 */
export function DoorHelp({ atDoor, header, children }: DoorHelpProps) {
  const { help } = useSpeech().labels;
  const [asked, setAsked] = useState(false);
  const reading = asked && atDoor;
  const before = useRef('#/');
  const back = (): void => {
    setAsked(false);
    followInPlace(before.current);
  };
  useEffect(() => {
    if (!atDoor) return undefined;
    const hear = (event: HashChangeEvent): void => {
      if (!isHelp()) return setAsked(false);
      const from = new URL(event.oldURL).hash;
      if (!from.startsWith(linkTo(paths.help))) before.current = from === '' ? '#/' : from;
      setAsked(true);
    };
    window.addEventListener('hashchange', hear);
    return () => window.removeEventListener('hashchange', hear);
  }, [atDoor]);
  useCommand('go.help', () => follow(linkToHelp('first-month')), atDoor && !reading);
  useCommand('books.up', back, atDoor && reading);
  return (
    <>
      <div className="nk-door-behind" hidden={reading}>
        {children}
      </div>
      {reading ? (
        <div className="nk-door nk-door-help">
          {header}
          <main>
            <Button variant="default" size="sm" onClick={back}>
              {help.back}
            </Button>
            <HelpScreen />
          </main>
        </div>
      ) : null}
    </>
  );
}
