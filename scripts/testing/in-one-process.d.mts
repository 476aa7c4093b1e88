type Ended = { code: number; out: string; err: string };

export function runAt(folder: string, env: Record<string, string>, args: readonly string[]): Promise<Ended>;
