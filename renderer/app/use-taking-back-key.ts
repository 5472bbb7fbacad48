import { useNotifications } from '@mantine/notifications';
import { useSyncExternalStore } from 'react';
import { useCommand } from '../ui/commands/command-context.tsx';
import { takingBack } from '../ui/taking-back.ts';

/** While a notice offers to take something back, the key of Undo means that, and not the step of the books before it. */
export function useTakingBackKey(): void {
  const offered = useSyncExternalStore(takingBack.subscribe, takingBack.now);
  const { notifications } = useNotifications();
  const isInSight = offered !== null && notifications.some(({ id }) => id === offered.notice);
  useCommand('books.undo', () => offered?.takeBack(), isInSight);
}
