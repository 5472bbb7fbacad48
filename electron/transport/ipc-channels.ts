/** The one channel on which the window asks, and those on which it is told of progress, of a lock that came from outside
 * of it, and of files to open. Apart from the envelope's shape, so that the preload script carries no validator. */
export const askChannel = 'nikash:ask';
export const progressChannel = 'nikash:progress';
/** Nothing is sent with it: the screen was locked, or the machine is put to sleep. What is shown goes at once. */
export const lockedChannel = 'nikash:locked';
/** Nothing is sent with it either: the system gave files to open, and whoever has the workspace open may ask for them. */
export const openedChannel = 'nikash:opened';
/** The id of a command that was chosen in a native menu, or that a notice leads to. */
export const commandChannel = 'nikash:command';
