/** Numbers as bytes, the lowest first. */
export const littleEndian = {
  u16: (value: number): Buffer => Buffer.from([value & 255, (value >> 8) & 255]),
  u32: (value: number): Buffer => Buffer.from(Uint32Array.of(value).buffer),
  u64: (value: number): Buffer => Buffer.from(BigUint64Array.of(BigInt(value)).buffer),
  f64: (value: number): Buffer => Buffer.from(Float64Array.of(value).buffer),
};
