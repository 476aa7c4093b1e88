// Which links the page offers: web addresses, and on this computer the files in the folder of results.

export const isAddress = (link: string): boolean => /^(?:https?:|(?:documents|templates|judges)\/)/i.test(link);
