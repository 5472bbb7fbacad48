import { notifications } from '@mantine/notifications';
import { forgetMeasuredText } from '../ui/forget-measured-text.ts';
import { usePreferences } from '../ui/preferences-context.tsx';

/** Hides every amount on screen, or shows them again. What was written before, and stays as it was written, is taken away. */
export function useHideAmounts(): { readonly hidden: boolean; readonly toggle: () => void } {
  const { amountsHidden, setAmountsHidden } = usePreferences();
  return {
    hidden: amountsHidden,
    toggle: () => {
      if (!amountsHidden) {
        notifications.clean();
        forgetMeasuredText();
      }
      setAmountsHidden(!amountsHidden);
    },
  };
}
