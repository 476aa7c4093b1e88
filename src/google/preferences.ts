// Personal preferences, kept for all spreadsheets that a person opens.

/** A person's preference; null where there is none or Google does not identify the person. One content call. */
export function recallPreference(key: string): string | null {
  try {
    return PropertiesService.getUserProperties().getProperty(key);
  } catch (thrown) {
    // A preference is no reason to fail, least of all while a failure is being reported.
    console.warn(String(thrown));
    return null;
  }
}

/** Stores a preference. One content call. */
export function rememberPreference(key: string, value: string): void {
  PropertiesService.getUserProperties().setProperty(key, value);
}
