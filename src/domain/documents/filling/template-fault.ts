// Why a template cannot be filled, in a form that can be put into words for the person who edited it.

export type TemplateFault =
  | { code: 'TAG_UNKNOWN'; tags: string[] }
  /** A tag of a sort that documents do not use (for instance raw XML), or a list where a text is wanted. */
  | { code: 'TAG_UNSUPPORTED'; tags: string[] }
  /** A tag that is not closed, a loop without its end … */
  | { code: 'TAG_BROKEN'; tags: string[] }
  | { code: 'NOT_A_DOCX' };

type FaultError = Error & { templateFault: TemplateFault };

/** An error that carries the fault; its message is for logs. */
export function templateError(fault: TemplateFault): Error {
  const detail = 'tags' in fault ? `: ${fault.tags.join(', ')}` : '';
  return Object.assign(new Error(`${fault.code}${detail}`), { templateFault: fault }) satisfies FaultError;
}

/** The fault an error carries; null when it is some other error. */
export function templateFaultOf(error: unknown): TemplateFault | null {
  return error instanceof Error && 'templateFault' in error ? (error as FaultError).templateFault : null;
}
