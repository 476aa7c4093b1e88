// The used part of fflate, in a separate file so that it is loaded together, and only on first use.
export { inflateSync, strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
