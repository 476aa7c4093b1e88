// The built-in templates as the bundler embeds them: bytes.
declare module '*.bin' {
  const bytes: Uint8Array;
  export default bytes;
}
