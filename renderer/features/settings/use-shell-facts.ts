import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { ShellFacts, ShellSettings } from '../../../shared/contract/window-state.ts';
import { useBridge } from '../../bridge/bridge-context.tsx';

const key = ['shell.facts'] as const;

/** What the program around the window keeps; null in a browser, where there is none, and until it has answered. */
export function useShellFacts() {
  const bridge = useBridge();
  const client = useQueryClient();
  const facts = useQuery({ queryKey: key, queryFn: () => bridge.shellFacts() }).data ?? null;
  return {
    facts,
    set: async (change: Partial<ShellSettings>): Promise<void> => {
      if (facts === null) return;
      client.setQueryData<ShellFacts | null>(key, await bridge.setShellSettings({ ...facts.settings, ...change }));
    },
  };
}
