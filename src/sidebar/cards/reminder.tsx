// A message to a judge or a winner, ready to be sent by WhatsApp or e-mail or to be copied.
import { useState } from 'preact/hooks';
import type { Contact } from '../../use-cases/server';
import type { Session } from '../client/session';
import { useLookUp } from '../client/use-look-up';
import { Button } from '../parts/button';
import { copyText, mailLink, whatsAppLink } from '../parts/contact';

type Props = {
  session: Session;
  /** What opens the message. */
  label: string;
  /** Undefined while the addresses have not been looked up. */
  contact: Contact | undefined;
  subject: string;
  text: (name: string) => string;
};

/** Closed until asked for; opening it looks the address up. */
export function Reminder({ session, label, contact, subject, text }: Props) {
  const { words, known, busy } = session;
  const lookUp = useLookUp(session, contact === undefined);
  const [isAsked, setAsked] = useState(false);
  const [copied, setCopied] = useState<boolean | null>(null);
  // Somebody the workbook knows nothing of can still be written to.
  const isKnown = contact !== undefined || (isAsked && busy === null && known.details !== null);
  const { name = '', email = '', phone = '' } = contact ?? {};
  const message = text(name);
  const onToggle = (isOpen: boolean) => {
    if (!isOpen || contact !== undefined) return;
    setAsked(true);
    lookUp('details');
  };
  return (
    <details class="reminder" onToggle={(event) => onToggle(event.currentTarget.open)}>
      <summary>{label}</summary>
      {isKnown && (
        <>
          <p class="letter">{message}</p>
          <p class="ways">
            <a href={whatsAppLink(phone, message)} target="_blank" rel="noopener noreferrer">
              {words.whatsApp}
            </a>
            <a href={mailLink(email, subject, message)} target="_blank" rel="noopener noreferrer">
              {words.mail}
            </a>
            <Button onPress={async () => setCopied(await copyText(message))}>{words.copy}</Button>
          </p>
          {phone === '' && email === '' && <p class="hint">{words.noContact}</p>}
          <p role="status" class="hint">
            {copied !== null && (copied ? words.copied : words.notCopied)}
          </p>
        </>
      )}
    </details>
  );
}
