// A template as the bundler embeds it: the bytes of a .docx.
declare module '*.docx' {
  const bytes: Uint8Array;
  export default bytes;
}
