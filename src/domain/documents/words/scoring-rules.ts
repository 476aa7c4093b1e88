// The rules of scoring as sentences of an official paper, Indonesian alone: what was set, and nothing else.

import type { Stage } from '../../competition/competition';
import type { NamedNumber } from '../../competition/named-numbers';
import { METHOD_WORDS } from '../../ranking/methods/words';
import { TIE_BREAK_WORDS } from '../../ranking/tie-breaks/words';
import type { ConfiguredCompetition } from '../../settings/configured-competition';
import type { Settings } from '../../settings/settings';
import { listed, plainNumber } from '../../vocabulary/format';

function tieSentence({ tieBreaks }: Settings): string {
  const chain = tieBreaks.map((one) => TIE_BREAK_WORDS[one].official).filter((one: string) => one !== '');
  if (chain.length === 0) return 'Peserta dengan nilai yang sama berbagi peringkat.';
  const steps =
    chain.length === 1
      ? `menurut ${chain[0]}`
      : `berturut-turut menurut ${chain.map((one, index) => `(${index + 1}) ${one}`).join('; ')}`;
  return `Nilai yang sama dipisahkan ${steps}. Bila tetap sama, peringkatnya dipakai bersama.`;
}

/** What one stage has by itself. */
function stageSentences({ name, advanceByCategory, passingScores, minByUnitType }: Stage): string[] {
  const said = (numbers: readonly NamedNumber[], other: string): string =>
    listed(
      numbers.map((one) => `${one.name === '' ? other : one.name} ${plainNumber(one.value, 'id')}`),
      'id',
      numbers.length,
    );
  return [
    advanceByCategory && `Pada tahap ${name} setiap kategori mempunyai tempat sendiri: ${said(advanceByCategory, '')}.`,
    passingScores &&
      `Nilai minimal pada tahap ${name}: ${said(passingScores, passingScores.length > 1 ? 'lainnya' : '')}.`,
    minByUnitType &&
      `Pada tahap ${name} lolos paling sedikit: ${said(minByUnitType, '')} peserta menurut jenis unit; tempatnya diambil dari peringkat terbawah.`,
  ].filter((one): one is string => one !== undefined);
}

/** Criteria that are not everybody's. */
function askedSentences({ criteria, judges }: ConfiguredCompetition): string[] {
  const some = judges.filter((judge) => judge.criteria !== undefined);
  return [
    ...criteria.flatMap(({ name, category }) =>
      category === undefined ? [] : [`Kriteria ${name} dinilai pada kategori ${category} saja.`],
    ),
    ...some.map(
      ({ code, name, criteria: own = [] }) =>
        `Juri ${name || code} menilai kriteria ${listed(own, 'id', own.length)} saja.`,
    ),
    ...(some.length === 0
      ? []
      : [
          'Nilai inovasi dihitung kriteria demi kriteria: 100 × jumlah (bobot × rata-rata nilai juri yang menilai kriteria itu ÷ nilai maksimum) ÷ jumlah bobot.',
        ]),
  ];
}

/** How scores become ranks and winners, a sentence each. */
export function scoringRules(competition: ConfiguredCompetition): string[] {
  const { settings, stages } = competition;
  const { decimals, passingScore, maxPerInstitution, winnerTerm } = settings;
  const number = (value: number): string => plainNumber(value, 'id');
  const rules: (string | false)[] = [
    'Nilai seorang juri bagi satu inovasi adalah 100 × jumlah (bobot kriteria × nilai ÷ nilai maksimum) ÷ jumlah bobot, sehingga terletak antara 0 dan 100.',
    settings.missing === 'complete'
      ? 'Setiap juri menilai semua peserta pada tahapnya. Nilai yang belum diisi tidak dihitung sebagai nol.'
      : 'Setiap juri menilai peserta yang ditugaskan kepadanya. Baris yang belum lengkap tidak dihitung, dan nilai yang belum diisi bukan nol.',
    METHOD_WORDS[settings.method].official,
    stages.length > 1 &&
      (settings.carryOver
        ? 'Nilai pada suatu tahap digabungkan dengan nilai tahap-tahap sebelumnya menurut bobot tahap.'
        : 'Setiap tahap dinilai tersendiri; nilai tahap sebelumnya tidak digabungkan.'),
    `Peringkat disusun dari nilai yang dibulatkan sampai ${decimals} desimal. Peserta dengan nilai yang sama mendapat peringkat yang sama, dan peringkat berikutnya dilewati (1-2-2-4).`,
    tieSentence(settings),
    passingScore !== null && `Peserta dengan nilai di bawah ${number(passingScore)} tidak lolos.`,
    maxPerInstitution !== null &&
      `Dari satu instansi paling banyak ${maxPerInstitution} inovasi yang lolos; tempatnya diisi peringkat berikutnya.`,
    ...askedSentences(competition),
    ...stages.flatMap(stageSentences),
    'Semua yang berada pada peringkat batas ikut lolos; pada tahap terakhir hal itu diputuskan rapat pleno.',
    settings.winnersPerCategory && 'Pemenang ditetapkan pada setiap kategori tersendiri.',
    settings.rankedWinners
      ? `Pemenang diumumkan menurut urutan ${winnerTerm} I, II, dan seterusnya.`
      : 'Pemenang diumumkan menurut abjad, tanpa peringkat.',
    settings.conflicts === 'exclude'
      ? 'Nilai juri bagi inovasi dari instansinya sendiri, dari unit di bawah instansinya, atau yang tercatat sebagai benturan kepentingan tidak dihitung. Juri yang mundur dari suatu penilaian menuliskan BK.'
      : 'Benturan kepentingan juri dicatat, dan nilainya tetap dihitung kecuali bila juri mundur dengan menuliskan BK.',
    'Putusan rapat pleno yang berbeda dari peringkat hitung dicatat bersama alasan dan hasil suaranya.',
  ];
  return rules.filter((rule): rule is string => rule !== false);
}
