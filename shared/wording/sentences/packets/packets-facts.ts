/** What taking a packet does, whatever its kind; what each kind does is said by its own noun. */
export type PacketsFacts = {
  packet_brings_merchant: { merchant: string };
  /** The name was taken here. */
  packet_brings_merchant_renamed: { merchant: string; name: string };
};
