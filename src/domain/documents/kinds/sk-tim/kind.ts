// The decree of the head of the region that appoints judges and committee; a draft until it has a number.
import type { DocumentContext, NumberOf, Subject } from '../../context';
import { decreeFields } from '../../fields/decree';
import { DOTS, type Fields } from '../../fields/fields';
import { judgeRows } from '../../fields/judges';
import { competitionName, headOfRegion } from '../../fields/office';
import { numbered, ofCompetition } from '../../fields/subjects';
import { oneLine } from '../../fields/text';
import type { KindRule } from '../document-kind';
import { competitionTitle } from '../title';

/** Places in the committee; who has them is for the office to fill. */
const COMMITTEE = ['Penanggung jawab', 'Ketua', 'Sekretaris', 'Anggota', 'Anggota', 'Anggota'];

function teamDecreeFields({ competition }: DocumentContext, numberOf: NumberOf): Fields {
  const settings = numbered(competition.settings, numberOf);
  const name = competitionName(settings);
  const head = headOfRegion(settings);
  return {
    ...decreeFields(settings, oneLine(settings.juryDecreeNumber), {
      subject: `Pembentukan Dewan Juri dan Panitia Pelaksana ${name}`,
      considered: [
        `bahwa dalam rangka mendorong inovasi pelayanan publik diselenggarakan ${name};`,
        'bahwa agar penilaian berjalan mandiri, objektif, dan akuntabel diperlukan Dewan Juri dan Panitia Pelaksana;',
      ],
      ruled: [
        `Membentuk Dewan Juri dan Panitia Pelaksana ${name} dengan susunan sebagaimana tercantum dalam Lampiran I dan Lampiran II yang merupakan bagian tidak terpisahkan dari Keputusan ini.`,
        'Dewan Juri sebagaimana dimaksud dalam Diktum KESATU bertugas menilai peserta secara mandiri, jujur, dan objektif menurut tata cara penilaian, menjaga kerahasiaan nilai sampai hasil diumumkan, serta mengusulkan pemenang dalam rapat pleno.',
        'Panitia Pelaksana sebagaimana dimaksud dalam Diktum KESATU bertugas menyiapkan administrasi, jadwal, tempat, dan bahan penilaian, serta mendokumentasikan pelaksanaannya.',
        `Dewan Juri dan Panitia Pelaksana bertanggung jawab kepada ${head ?? 'kepala daerah'}.`,
      ],
    }),
    jenis: 'Keputusan Dewan Juri',
    juri: judgeRows(competition.judges),
    panitia: COMMITTEE.map((peran, index) => ({ no: `${index + 1}.`, peran })),
    // Signed before the competition: the day of its result is not this decree's.
    tanggal: DOTS,
  };
}

export const kind: KindRule = {
  needs: 'rules',
  inEnglish: false,
  names: 'plain',
  signedBy: 'head',
  letterhead: 'none',
  documents: (context): Subject[] =>
    context.competition.judges.length > 0 ? ofCompetition(teamDecreeFields)(context) : [],
  title: competitionTitle,
};
