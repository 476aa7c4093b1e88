// The built-in templates as the bundler embeds them: base64.
declare module '*.bin' {
  const base64: string;
  export default base64;
}
