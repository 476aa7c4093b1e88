// What is used of fflate, in a file of its own so that all of it loads together, and only when it is needed.
export { inflateSync, strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
