import { createTheme, localStorageColorSchemeManager, Menu, Modal, Tooltip } from '@mantine/core';

/** The parts of the theme that are behaviour; its colours and type stand in `styles/tokens.css`. */
export const theme = createTheme({
  primaryColor: 'indigo',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    // Locking the scroll would write a style element at run time, which the content policy forbids; the page behind does not scroll.
    Modal: Modal.extend({
      defaultProps: {
        lockScroll: false,
        centered: true,
        radius: 12,
        overlayProps: { backgroundOpacity: 0.35 },
        transitionProps: { duration: 120 },
      },
    }),
    // Its placeholder for the first focus is no item, and a menu may hold nothing else: the first item takes the focus instead.
    Menu: Menu.extend({ defaultProps: { withInitialFocusPlaceholder: false } }),
    Tooltip: Tooltip.extend({ defaultProps: { openDelay: 400, withArrow: false } }),
  },
});

export const colorSchemes = localStorageColorSchemeManager({ key: 'nikash.theme' });
