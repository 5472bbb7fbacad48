const mebibyte = 1024 * 1024;

/** A packet's file is no longer than this; nothing longer is read. */
export const largestPacketFile = 64 * mebibyte;

/** What is inside is no longer than this once it is unpacked, whatever the file says. */
export const largestContent = 64 * mebibyte;

/** So much of attached files together goes into one packet: base64 makes four bytes of three. */
export const mostAttachedBytes = 44 * mebibyte;
