// A template as the bundler embeds it: the bytes of a .docx in base64.
declare module '*.docx' {
  const base64: string;
  export default base64;
}
