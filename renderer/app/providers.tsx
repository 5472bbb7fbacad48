import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import type { Bridge } from '../../shared/contract/bridge.ts';
import { BridgeProvider } from '../bridge/bridge-context.tsx';
import { Declined } from '../bridge/declined.ts';
import { watchedBridge } from '../bridge/watched-bridge.ts';
import { ExportGate } from '../features/vault/export-gate.tsx';
import { LockGate } from '../features/vault/lock-gate.tsx';
import { ProofGate } from '../features/vault/proof-gate.tsx';
import { SpeechProvider } from '../i18n/speech-context.tsx';
import { CommandProvider } from '../ui/commands/command-context.tsx';
import { PreferencesProvider, usePreferences } from '../ui/preferences-context.tsx';
import { LongWork } from './long-work.tsx';
import { NativeMenus } from './native-menus.tsx';
import { colorSchemes, theme } from './theme.ts';

/** The backend is on this machine: an answer is asked again only when a command may have changed it. */
const makeClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Infinity,
        gcTime: 5 * 60_000,
        networkMode: 'always',
        refetchOnWindowFocus: false,
        retry: (times, error) => !(error instanceof Declined) && times < 1,
      },
      mutations: { networkMode: 'always' },
    },
  });

export function Providers({ bridge: given, children }: { readonly bridge: Bridge; readonly children: ReactNode }) {
  const [client] = useState(makeClient);
  const [{ bridge, calls }] = useState(() => watchedBridge(given));
  return (
    <MantineProvider
      theme={theme}
      colorSchemeManager={colorSchemes}
      defaultColorScheme="auto"
      withCssVariables={false}
      withGlobalClasses={false}
    >
      <BridgeProvider bridge={bridge}>
        <QueryClientProvider client={client}>
          <PreferencesProvider>
            <Spoken>
              <CommandProvider>
                <NativeMenus />
                <LongWork calls={calls} />
                <Notifications position="bottom-right" />
                <LockGate calls={calls}>
                  <ProofGate>
                    <ExportGate>{children}</ExportGate>
                  </ProofGate>
                </LockGate>
              </CommandProvider>
            </Spoken>
          </PreferencesProvider>
        </QueryClientProvider>
      </BridgeProvider>
    </MantineProvider>
  );
}

function Spoken({ children }: { readonly children: ReactNode }) {
  const { language, figures, amountsHidden } = usePreferences();
  return (
    <SpeechProvider language={language} figures={figures} amountsHidden={amountsHidden}>
      {children}
    </SpeechProvider>
  );
}
