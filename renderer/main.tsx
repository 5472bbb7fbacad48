import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { assert } from '../shared/kernel/assert.ts';
import { Providers } from './app/providers.tsx';
import { Root } from './app/root.tsx';
import { openBridge } from './bridge/open-bridge.ts';

const place = document.getElementById('root');
assert(place !== null, 'the page has no place to draw in');
createRoot(place).render(
  <StrictMode>
    <Providers bridge={openBridge()}>
      <Root />
    </Providers>
  </StrictMode>,
);
