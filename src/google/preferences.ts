// What a person chose for themselves, whichever spreadsheet they open.

/** The value a person chose; null where they chose none or Google does not tell. One content call. */
export function recallPreference(key: string): string | null {
  try {
    return PropertiesService.getUserProperties().getProperty(key);
  } catch (thrown) {
    // A wish is no reason to fail, least of all while a failure is put into words.
    console.warn(String(thrown));
    return null;
  }
}

/** Keeps what a person chose. One content call. */
export function rememberPreference(key: string, value: string): void {
  PropertiesService.getUserProperties().setProperty(key, value);
}
