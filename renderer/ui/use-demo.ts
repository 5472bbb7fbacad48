import { useAsk } from '../bridge/use-ask.ts';
import { useCommandCall } from '../bridge/use-command-call.ts';
import { rememberBeforeDemo, returnFromDemo } from './demo-return.ts';
import { follow, linkTo, paths } from './paths.ts';

/** Whose sample books: a shop's, or those of whoever answers for many. */
export type DemoOf = 'shop' | 'desk';

type Demo = {
  /** Whether the open books are the sample ones. */
  readonly isOpen: boolean;
  /** Which are being prepared now. */
  readonly opening: DemoOf | null;
  readonly leaving: boolean;
  readonly error: unknown;
  readonly open: (of: DemoOf) => void;
  readonly leave: () => void;
};

/** One click into the sample books and one out of them, back to where one was. One's own books are locked meanwhile. */
export function useDemo(): Demo {
  const isOpen = useAsk('vault.status', {}).data?.demo ?? false;
  const opened = useCommandCall('vault.openDemo');
  const left = useCommandCall('vault.leaveDemo');
  return {
    isOpen,
    opening: opened.isPending ? (opened.variables?.of ?? null) : null,
    leaving: left.isPending,
    error: opened.error ?? left.error,
    open: (of) => {
      rememberBeforeDemo(isOpen);
      // Where it opens is said before: by then whatever was clicked is gone.
      follow(linkTo(of === 'desk' ? paths.desk : paths.home));
      opened.mutate({ of });
    },
    // A promise, for it outlives what was clicked, which goes with the demo.
    leave: () => void left.mutateAsync({}).then(returnFromDemo, () => {}),
  };
}
