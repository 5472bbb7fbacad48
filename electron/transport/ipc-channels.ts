/** The one channel on which the window asks, and those on which it is told of progress and of a lock that came from outside
 * of it. Apart from the envelope's shape, so that the preload script carries no validator. */
export const askChannel = 'nikash:ask';
export const progressChannel = 'nikash:progress';
/** Nothing is sent with it: the screen was locked, or the machine is put to sleep. What is shown goes at once. */
export const lockedChannel = 'nikash:locked';
