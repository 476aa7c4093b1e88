// What is said of a plan of readings, in Indonesian and English.
import type { Language } from '../../../domain/vocabulary/language';

type PlanFacts = {
  /** The fewest and most judges of an entry, and entries of a judge. */
  readings: readonly [number, number];
  loads: readonly [number, number];
  conflicts: number;
};

const span = ([least, most]: readonly [number, number]): string => (least === most ? `${most}` : `${least}–${most}`);

const id = {
  plan: ({ readings, loads, conflicts }: PlanFacts) =>
    `Setiap inovasi dinilai ${span(readings)} juri; beban ${span(loads)}; ${conflicts === 0 ? 'tanpa benturan' : `${conflicts} benturan`}.`,
  done: (stage: string, sentence: string, seed: number) => `Tahap ${stage}: ${sentence} Benih undian ${seed}.`,
  title: 'Pembagian Juri',
  origin: 'kolom Juri boleh diubah; pisahkan kode juri dengan koma, lalu periksa nilai juri',
  noPlan: (tab: string) => `Tab “${tab}” bukan pembagian juri (tanpa kolom Kode dan Juri). Ganti nama tab itu dahulu.`,
};

export type AssignmentWords = typeof id;

const en: AssignmentWords = {
  plan: ({ readings, loads, conflicts }) =>
    `Every entry is scored by ${span(readings)} ${readings[1] === 1 ? 'judge' : 'judges'}; loads ${span(loads)}; ${conflicts === 0 ? 'no conflict' : `${conflicts} ${conflicts === 1 ? 'conflict' : 'conflicts'}`}.`,
  done: (stage, sentence, seed) => `Stage ${stage}: ${sentence} Seed of the draw ${seed}.`,
  title: 'Assignment',
  origin: 'the column Judges may be changed; separate the codes by commas, then check the scores',
  noPlan: (tab) => `The tab “${tab}” is no assignment (it has no columns Code and Judges). Rename it first.`,
};

export const assignmentWords = (language: Language): AssignmentWords => ({ id, en })[language];
