// An e-mail address as a person types it: one, and nothing beside it.

/** A name, a smart chip (which reads as a name or as nothing) and two addresses are none. */
export const isAddress = (text: string): boolean => /^[^\s@,;:<>()"]+@[^\s@,;:<>()"]+\.[^\s@,;:<>()".]+$/.test(text);
