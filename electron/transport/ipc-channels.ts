/** The one channel on which the window asks, and the one on which it is told of progress. Apart from the envelope's
 * shape, so that the preload script carries no validator. */
export const askChannel = 'nikash:ask';
export const progressChannel = 'nikash:progress';
