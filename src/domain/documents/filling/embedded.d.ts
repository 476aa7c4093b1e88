// The built-in templates as the bundler embeds them: base64 in lines.
declare module '*.base64' {
  const text: string;
  export default text;
}
