/** Reads one file in a process of its own: `node bench/formats/read-one.ts FILE [OPTIONS.json]`. Prints what it found. */
import { sumReading } from './sum-reading.ts';

const [, , path = '', options = null] = process.argv;
const began = process.hrtime.bigint();
const found = await sumReading(path, options);
console.log(JSON.stringify({ ...found, seconds: Number(process.hrtime.bigint() - began) / 1e9 }));
