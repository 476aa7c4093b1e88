import { bytesOfBase64 } from '../../../../src/domain/documents/filling/base64';
import * as fc from '../../../properties';

describe('bytesOfBase64', () => {
  it('gives back the bytes of any text in base64, padded or not, broken into lines or not', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const text = Buffer.from(bytes).toString('base64');
        for (const one of [text, text.replace(/=/g, ''), text.replace(/(.{76})/g, '$1\r\n')])
          expect([...bytesOfBase64(one)]).toEqual([...bytes]);
      }),
    );
  });
  it('takes what is no base64 for nothing', () => {
    expect(bytesOfBase64('é€—')).toHaveLength(0);
  });
});
