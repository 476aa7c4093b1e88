// Numbers and addresses as people type them → links that open a message.
import { mailLink, whatsAppLink, whatsAppNumber } from '../../../src/sidebar/parts/contact';

it.each([
  ['0812-3456-7890', '6281234567890'],
  ['+62 812 3456 7890', '6281234567890'],
  ['0062 812 3456 7890', '6281234567890'],
  ['81234567890', '6281234567890'],
  ['(0343) 421234', '62343421234'],
  ['', ''],
  ['belum ada', ''],
  ['123', ''],
  ['1234567890123456789', ''],
])('%s is %s to WhatsApp', (typed, number) => expect(whatsAppNumber(typed)).toBe(number));

it('keeps every character of the message', () => {
  const text = 'Yth. Bu Ayu & Pak Budi,\n100% “selesai”? #1';
  expect(new URL(whatsAppLink('0812 3456 7890', text)).searchParams.get('text')).toBe(text);
  expect(new URL(mailLink('a@x.go.id', 'Hasil', text)).searchParams.get('body')).toBe(text);
});

it('takes no address that would add recipients or headers', () => {
  for (const hostile of ['a@x?bcc=b@y', 'a@x, b@y', 'a@x&cc=b@y', 'a@x;b@y', 'tanpa']) {
    expect(mailLink(hostile, 's', 't')).toBe('mailto:?subject=s&body=t');
  }
});
