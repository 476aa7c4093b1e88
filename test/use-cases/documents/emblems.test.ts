// Emblems are uploaded once, kept in the file, and stand in every document from then on.
import PizZip from 'pizzip';
import { png } from '../../../scripts/templates/png';
import type { Host } from '../../../src/local/runtime/host';
import type { LetterheadAnswer, Reply } from '../../../src/use-cases/server';
import { compute, documents, open } from '../support';

const ask = (host: Host, request: object): LetterheadAnswer => {
  const reply = host.call('changeLetterhead', request) as Reply<LetterheadAnswer>;
  if ('problem' in reply) throw new Error(reply.problem.message);
  return reply.answer;
};

const picture = Buffer.from(
  png(
    [
      [0, 1],
      [1, 0],
    ],
    ['FFFFFF', '000000'],
  ),
).toString('base64');

it('takes PNG and JPEG, keeps them, gives them up again', async () => {
  const host = await open();
  const change = (request: object) => ask(host, request);
  expect(change({})).toEqual({
    emblems: [
      { emblem: 'garuda', kilobytes: 0 },
      { emblem: 'daerah', kilobytes: 0 },
    ],
    signers: null,
    refused: null,
  });
  expect(change({ emblem: 'daerah', content: picture }).emblems[1]).toEqual({ emblem: 'daerah', kilobytes: 1 });
  expect(change({}).emblems[1]!.kilobytes).toBe(1);
  compute(host);
  expect(documents(host, { kinds: ['surat'] })).toMatchObject({ created: 1 });
  const letter = new PizZip(host.readFile(host.documents().find((one) => one.name.startsWith('Surat'))!.link));
  expect(letter.file('word/media/isian1.png')!.asNodeBuffer().toString('base64')).toBe(picture);
  const broken = change({ emblem: 'daerah', content: Buffer.from('GIF89a').toString('base64') });
  expect(broken).toMatchObject({ refused: 'Gambar ini tidak dapat dipakai. Unggah PNG atau JPEG.' });
  expect(broken.emblems[1]!.kilobytes).toBe(1);
  const large = Buffer.concat([Buffer.from(picture, 'base64'), Buffer.alloc(400_000)]).toString('base64');
  expect(change({ emblem: 'garuda', content: large }).refused).toMatch(/300 kB/);
  expect(change({ emblem: 'daerah', content: '' }).emblems[1]!.kilobytes).toBe(0);
});

it('makes the tab of signers once, with what the settings say', async () => {
  const host = await open();
  host.call('changeSettings', { settings: { signerPosition: 'Wali Kota Uji', signerName: 'Nama' } });
  expect(ask(host, { signers: true }).signers).toBe('Penandatangan');
  const [header, row] = host.sheets().Penandatangan!;
  expect(header?.slice(0, 2)).toEqual(['Jabatan', 'Nama']);
  expect(row?.slice(5, 7)).toEqual(['definitif', 'sendiri']);
  host.editCell('Penandatangan', 'B2', 'Nama Baru');
  ask(host, { signers: true });
  expect(host.sheets().Penandatangan![1]![1]).toBe('Nama Baru');
});
