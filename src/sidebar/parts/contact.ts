// Addresses that open a message ready to be sent: no permission is needed, the person sends it themselves.

/** An Indonesian mobile number as WhatsApp wants it (62812…); '' where there are too few digits for one. */
export function whatsAppNumber(phone: string): string {
  const digits = phone.replace(/\D/g, '').replace(/^00/, '');
  const local = digits.startsWith('0') ? `62${digits.slice(1)}` : digits.startsWith('8') ? `62${digits}` : digits;
  return local.length < 9 || local.length > 15 ? '' : local;
}

/** Without a number WhatsApp asks to whom. */
export const whatsAppLink = (phone: string, text: string): string =>
  `https://wa.me/${whatsAppNumber(phone)}?text=${encodeURIComponent(text)}`;

/** Without an address the mail program asks to whom. */
export function mailLink(email: string, subject: string, text: string): string {
  const to = /^[^\s@,;?&]+@[^\s@,;?&]+$/.test(email.trim()) ? email.trim() : '';
  return `mailto:${to}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text)}`;
}

/** Puts a text on the clipboard; false where the browser does not let the page do so. */
export async function copyText(text: string): Promise<boolean> {
  const focused = document.activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  field.className = 'unseen';
  document.body.append(field);
  field.select();
  const isCopied = document.execCommand('copy');
  field.remove();
  if (focused instanceof HTMLElement) focused.focus();
  if (isCopied) return true;
  // A page inside Google's frame has no right to this one, so it comes second.
  return navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
}
