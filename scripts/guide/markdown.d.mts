export function htmlOf(markdown: string, address: (href: string) => string | null): string;
