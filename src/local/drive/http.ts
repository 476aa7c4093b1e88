// A request as it goes to the Drive, and its answer. Types only.

export type WebRequest = { method: string; url: string; headers: Readonly<Record<string, string>>; body: Uint8Array };
export type WebResponse = { status: number; body: Uint8Array; headers?: Readonly<Record<string, string>> };
