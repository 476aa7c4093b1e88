// The version of what is printed with --json.

/**
 * Raised when a program that reads the answers may have to change: a field is removed or renamed, its type, unit or meaning
 * changes, or a closed list of values gets another one. A new field, a new kind of finding or another wording does not raise it.
 */
export const SCHEMA_VERSION = 1;
