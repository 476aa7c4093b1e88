// Shows an address in the person's browser; where there is none, the address stands in the terminal anyway.
import { spawn } from 'node:child_process';

const PROGRAMS: Partial<Record<NodeJS.Platform, [program: string, ...options: string[]]>> = {
  darwin: ['open'],
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
};

export function showInBrowser(url: string): void {
  const [program, ...options] = PROGRAMS[process.platform] ?? ['xdg-open'];
  const child = spawn(program, [...options, url], { detached: true, stdio: 'ignore' });
  child.on('error', () => undefined);
  child.unref();
}
