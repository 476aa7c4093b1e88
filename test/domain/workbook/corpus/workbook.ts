// A workbook from a plan: the competition in one of the layouts, with what else people keep in such a file.
import { headerRole } from '../../../../src/domain/vocabulary/column-headers';
import type { Competition } from './competition';
import { competitionOf, groupOf } from './competition';
import { nameHeader, type Plan, tabName } from './plan';
import type { CellValue, Tab } from './spreadsheet';
import { type Column, type Laid, layOut, mean, orderOf, rounded, sum } from './table';
import { DERIVED, INNOVATORS, JUDGE_NAMES } from './wording';

export type Workbook = { plan: Plan; competition: Competition; tabs: Tab[]; laid: Map<string, Laid> };

const pick = <T>(all: readonly T[], by: number): T => all[by % all.length] as T;

/** Damages of weights, in a workbook that has such weights. */
function weighed({ damage, header }: Plan): Partial<Plan> {
  if (damage === 'weights-90')
    return { weighing: 'headers', scale: 'hundred', header: header === 'groups' ? 'groups-own' : header };
  return damage === 'weights-in-totals'
    ? { weighing: 'none', scale: 'hundred', maxima: 'none', derived: ['weighted'], layout: 'tabs', entries: 8 }
    : {};
}

/** What does not go together is left out. */
function sensible(plan: Plan): Plan {
  const one: Plan = { ...plan };
  const isTabs = one.layout === 'tabs';
  Object.assign(one, weighed(one));
  if (one.damage === 'other-name' && one.codes === 'none') one.codes = 'P-01';
  if (one.damage === 'wrong-sum') Object.assign(one, { derived: ['sum'], weighing: 'none' });
  if (
    [
      'header-blank',
      'header-date',
      'header-number',
      'extra-column',
      'other-name',
      'missing-entry',
      'hidden-judge',
      'hidden-old',
    ].includes(one.damage ?? '')
  )
    one.layout = 'tabs';
  // With the header its weight and maximum are gone: then nobody could know the truth.
  if (one.damage?.startsWith('header-'))
    Object.assign(one, { scale: 'hundred', weighing: one.weighing === 'headers' ? 'row' : one.weighing });
  if (one.damage === 'hidden-judge') one.judges = Math.max(3, one.judges);
  if (one.layout === 'totals' && (one.damage === 'equal-columns' || one.damage === 'constant')) one.layout = 'groups';
  if (one.layout !== 'tabs') Object.assign(one, { header: 'plain', under: 'none', sections: 'none' });
  if (['totals', 'list', 'rows'].includes(one.layout))
    Object.assign(one, { weighing: 'none', maxima: 'none', footers: [], damage: softened(one) });
  if (['totals', 'list'].includes(one.layout)) one.scale = 'hundred';
  if (one.layout === 'turned' && one.weighing !== 'none') one.weighing = 'headers';
  if (one.scale === 'points' && one.damage !== 'weights-90') one.weighing = 'none';
  if (!isTabs && one.maxima === 'row') one.maxima = 'headers';
  if (one.damage === 'few') one.sections = 'none';
  Object.assign(one, beside(one));
  // Somewhere a workbook says that it is about judging.
  one.titles = Math.max(1, one.titles);
  return one;
}

/** Further columns stand on judges' own tabs alone, where nothing else is odd. */
function beside(plan: Plan): Partial<Plan> {
  const isPlain = plan.layout === 'tabs' && plan.damage === null;
  const hasParts = isPlain && plan.weighing !== 'none' && plan.scale !== 'points';
  const { isInstitution, names } = nameHeader(plan);
  const hasTwo = isPlain && !isInstitution && names.includes('Posyandu Sore');
  const areTwins =
    hasTwo &&
    headerRole(nameHeader(plan).header) === 'name' &&
    plan.codes === 'none' &&
    plan.wording.institution !== null;
  const isFar = ['unlabelled', 'title', 'list-below', 'list-right'].includes(plan.weighing);
  return {
    parts: hasParts ? plan.parts : 'none',
    names: hasTwo && (plan.names !== 'namesakes' || areTwins) ? plan.names : 'one',
    ...(hasParts && plan.parts !== 'none'
      ? { header: 'plain', derived: plan.derived.filter((kind) => kind !== 'each') }
      : {}),
    // Further tables, and headers that stand again, would be in the way of a list.
    ...(isFar
      ? isPlain
        ? { sections: 'none', extras: plan.extras.filter((kind) => kind !== 'list') }
        : { weighing: 'above' }
      : {}),
  };
}

const softened = ({ damage }: Plan): Plan['damage'] =>
  damage !== null && ['unlabelled-mean', 'weights-90', 'draw-numbers', 'missing-entry'].includes(damage)
    ? 'best-last'
    : damage;

export function workbookOf(drawn: Plan): Workbook {
  const plan = sensible(drawn);
  const competition = competitionOf(plan);
  const book: Workbook = { plan, competition, tabs: [], laid: new Map() };
  const put = (name: string, laid: Laid, isHidden = false): void => {
    book.tabs.push({ name, cells: laid.cells, isHidden });
    book.laid.set(name, laid);
  };
  if (plan.layout === 'tabs') judgeTabs(plan, competition, put);
  else
    put(
      pick(['Penilaian', 'Nilai', 'Skor', 'Rekap Nilai Juri', 'Sheet1', 'Lomba Inovasi'], plan.wording.any),
      shared(plan, competition),
    );
  // Two recapitulations would be two truths.
  const isRecap = book.tabs.some(({ name }) => name.startsWith('Rekap'));
  for (const kind of plan.extras.filter((one) => one !== 'recap' || !isRecap))
    book.tabs.push(extra(kind, plan, competition));
  return book;
}

function judgeTabs(
  plan: Plan,
  competition: Competition,
  put: (name: string, laid: Laid, isHidden?: boolean) => void,
): void {
  for (let judge = 0; judge < plan.judges; judge += 1) {
    const isLast = judge === plan.judges - 1;
    const whole = orderOf(plan, competition.entries.length, judge);
    const order = plan.damage === 'missing-entry' && isLast ? whole.slice(1) : whole;
    const columns = tabColumns(plan, competition, judge, order);
    const laid = layOut(plan, columns, { order, judge: JUDGE_NAMES[judge] ?? '', isLow: plan.header === 'aspect-low' });
    put(tabName(plan, judge), laid, isLast && plan.damage === 'hidden-judge');
    if (isLast && plan.damage === 'hidden-old') put(`${tabName(plan, 0)} (lama)`, laid, true);
  }
}

const plainColumn = (role: Column['role'], header: string, cell: Column['cell']): Column => ({
  role,
  header,
  groups: [],
  cell,
});

function identity(plan: Plan, { entries }: Competition, judge = -1): Column[] {
  const { institution } = plan.wording;
  const name = nameHeader(plan);
  const innovator = plainColumn('other', pick(['Nama Inovator', 'Inovator', 'Ketua Tim'], plan.wording.any), (entry) =>
    pick(INNOVATORS, entry),
  );
  const label =
    plan.codes === '1'
      ? pick(['No. Peserta', 'Kode', 'Nomor Peserta'], plan.wording.any)
      : pick(['Kode', 'Kode Inovasi', 'No. Registrasi', 'Kode Peserta'], plan.wording.any);
  const isOther = (entry: number): boolean => plan.damage === 'other-name' && judge === 0 && entry === 1;
  return [
    ...(plan.isNumbered
      ? [plainColumn('number', pick(['No', 'No.', 'NO', 'No. Urut', 'Nomor'], plan.wording.any), (_, row) => row + 1)]
      : []),
    ...(plan.codes === 'none' ? [] : [plainColumn('code', label, (entry) => entries[entry]?.code ?? '')]),
    ...(plan.names === 'innovator-first' ? [innovator] : []),
    plainColumn('name', name.header, (entry) => (isOther(entry) ? 'Lumbung Mangrove' : (entries[entry]?.name ?? ''))),
    ...(plan.names === 'innovator-behind' ? [innovator] : []),
    ...(institution === null || name.isInstitution
      ? []
      : [plainColumn('institution', institution, (entry) => entries[entry]?.institution ?? '')]),
    ...(plan.damage === 'draw-numbers'
      ? [plainColumn('other', 'No. Undian', (entry) => ((entry * 5 + 3) % 11) + 1)]
      : []),
    ...(plan.damage === 'amounts'
      ? [plainColumn('other', 'Anggaran (Rp)', (entry) => 5_000_000 + entry * 750_000)]
      : []),
    ...(plan.damage === 'years' ? [plainColumn('other', 'Tahun Mulai', (entry) => 2017 + ((entry * 3) % 5))] : []),
  ];
}

/** The header of a criterion with the weight and the maximum that it names. */
function criterionHeader(plan: Plan, { criteria }: Competition, one: number): string {
  const criterion = criteria[one];
  if (criterion === undefined) return '';
  const weight = rounded(criterion.weight, 4);
  const isMaximumThere = plan.maxima === 'headers' && (plan.scale === 'points' || plan.wording.any % 3 === 0);
  const max = isMaximumThere
    ? pick(
        [` (maks ${criterion.max})`, ` (0-${criterion.max})`, ` (${criterion.max})`, ` (Skor 0 - ${criterion.max})`],
        plan.wording.any,
      )
    : '';
  const isInGroup = plan.header === 'groups' && plan.layout === 'tabs';
  const share =
    plan.weighing === 'headers' && !isInGroup
      ? ([` (${weight}%)`, ` ${weight}%`, ` (Bobot ${weight})`, ` (bobot: ${weight}%)`][plan.weightForm] ?? '')
      : '';
  return `${criterion.name}${max}${share}`;
}

function groupsOver(plan: Plan, { criteria }: Competition, one: number): string[] {
  if (plan.header === 'plain') return [];
  if (plan.header === 'value') return [pick(['Nilai', 'Skor', 'Penilaian'], plan.wording.any)];
  const over = pick(['Aspek Penilaian', 'Kriteria Penilaian', 'Kriteria', 'Aspek yang Dinilai'], plan.wording.any);
  if (plan.header === 'aspect' || plan.header === 'aspect-low') return [over];
  const group = groupOf(one, criteria.length);
  const isWeighed = plan.weighing === 'headers' && plan.header !== 'three';
  const whole = sum(criteria.flatMap(({ weight }, other) => (groupOf(other, criteria.length) === group ? weight : [])));
  const name = `${['Substansi', 'Penyajian'][group]}${isWeighed ? ` (${rounded(whole, 2)}%)` : ''}`;
  return plan.header === 'three' ? [over, name] : [name];
}

function headerOf(plan: Plan, competition: Competition, one: number): CellValue {
  if (one === competition.hurt) {
    if (plan.damage === 'header-blank') return '';
    if (plan.damage === 'header-date') return new Date(Date.UTC(2023, 11, 7));
    if (plan.damage === 'header-number') return 3;
  }
  return criterionHeader(plan, competition, one);
}

function criteriaColumns(plan: Plan, competition: Competition, judge: number): Column[] {
  return competition.criteria.map(
    (criterion, one): Column => ({
      role: 'criterion',
      header: headerOf(plan, competition, one),
      groups: groupsOver(plan, competition, one),
      cell: (entry) => competition.marks[judge]?.[entry]?.[one] ?? '',
      weight: criterion.weight,
      max: criterion.max,
      isNumeric: true,
    }),
  );
}

function tabColumns(plan: Plan, competition: Competition, judge: number, order: readonly number[]): Column[] {
  const { criteria, scores, isWeighed } = competition;
  const own = (entry: number): number[] => scores[judge]?.[entry] ?? [];
  const weighted = (entry: number): number =>
    sum(own(entry).map((score, one) => (score * (criteria[one]?.weight ?? 0)) / 100));
  const isEach = plan.derived.includes('each') && isWeighed && plan.damage === null;
  const scored = criteriaColumns(plan, competition, judge).flatMap((column, one): (Column & { behind?: Column })[] => {
    if (plan.parts !== 'none') return withParts(plan, column, criteria[one], (entry) => own(entry)[one] ?? 0);
    if (!isEach) return [column];
    const header = pick(['Skor x Bobot', 'Nilai x Bobot', 'NB'], plan.wording.any);
    const cell = (entry: number): number => rounded(((own(entry)[one] ?? 0) * (criteria[one]?.weight ?? 0)) / 100, 4);
    return [column, { role: 'derived', header, groups: column.groups, cell, isNumeric: true }];
  });
  const behind = plan.parts === 'behind' ? scored.flatMap((column) => column.behind ?? []) : [];
  const derived = plan.derived.flatMap((kind): Column[] =>
    derivedColumn(kind, plan, competition, own, weighted, order),
  );
  const extra: Column[] =
    plan.damage === 'extra-column' && judge === 0
      ? [plainColumn('other', 'Bonus', (entry) => [5, 2, 8, 3, 7, 1][entry % 6] ?? 0)]
      : [];
  const notes = plan.notes
    ? [
        plainColumn('other', pick(['Catatan', 'Keterangan', 'Saran', 'Paraf'], plan.wording.any), (_, row) =>
          row % 3 === 1 ? 'baik sekali' : '',
        ),
      ]
    : [];
  return [...identity(plan, competition, judge), ...scored, ...behind, ...extra, ...derived, ...notes];
}

/** A criterion's score with its weight, and what comes of it, under the criterion or behind all of them. */
function withParts(
  plan: Plan,
  column: Column,
  criterion: Competition['criteria'][number] | undefined,
  own: (entry: number) => number,
): (Column & { behind?: Column })[] {
  const { weight = 0, name = '' } = criterion ?? {};
  const { any } = plan.wording;
  const product = (header: string): Column => ({
    ...{ role: 'derived', header, groups: [String(column.header)], isNumeric: true },
    cell: (entry) => rounded((own(entry) * weight) / 100, 4),
  });
  if (plan.parts === 'behind') {
    const header = pick([`Nilai Terbobot ${name}`, 'NxB', `${name} x ${rounded(weight, 2)}%`], any);
    return [{ ...column, behind: { ...product(header), groups: [] } }];
  }
  const under = (header: string): Column => ({ ...column, header, groups: [String(column.header)] });
  const weights: Column = {
    ...{ role: 'derived', header: 'Bobot', groups: [String(column.header)] },
    cell: () => (any % 2 === 0 ? rounded(weight, 4) : rounded(weight / 100, 6)),
  };
  if (plan.parts === 'weight') return any % 3 === 0 ? [weights, under('Skor')] : [under('Nilai'), weights];
  const pair = pick(
    [
      ['Skor', 'Nilai'],
      ['Nilai', 'N x B'],
      ['Skor', 'Skor x Bobot'],
      ['Nilai', 'Nilai Akhir'],
    ],
    any,
  );
  const [score = '', times = ''] = pair;
  return plan.parts === 'both' ? [weights, under(score), product(times)] : [under(score), product(times)];
}

function derivedColumn(
  kind: Plan['derived'][number],
  plan: Plan,
  { criteria, isWeighed, isRankable }: Competition,
  own: (entry: number) => number[],
  weighted: (entry: number) => number,
  order: readonly number[],
): Column[] {
  // Where cells are blank or unreadable the sheet's own sums are too.
  if (kind === 'each' || !isRankable) return [];
  const header = (of: keyof typeof DERIVED): string => pick(DERIVED[of], plan.wording.any);
  const decimals = plan.wording.any % 2 === 0 ? 2 : 10;
  const column = (of: keyof typeof DERIVED, value: (entry: number) => number): Column => ({
    ...plainColumn('derived', header(of), (entry) => rounded(value(entry), decimals)),
    isNumeric: of !== 'rank',
  });
  if (kind === 'sum') {
    const isWrong = (entry: number): boolean => plan.damage === 'wrong-sum' && entry === 1;
    return isWeighed && plan.derived.includes('weighted')
      ? []
      : [column('sum', (entry) => sum(own(entry)) + (isWrong(entry) ? 9 : 0))];
  }
  if (kind === 'mean') return plan.scale === 'points' ? [] : [column('mean', (entry) => mean(own(entry)))];
  if (kind === 'weighted') return isWeighed ? [column('weighted', weighted)] : [];
  const whole = sum(criteria.map(({ max }) => max));
  if (kind === 'percentage') return isWeighed ? [] : [column('percentage', (entry) => (sum(own(entry)) / whole) * 100)];
  const total = isWeighed ? weighted : (entry: number) => sum(own(entry));
  return [column('rank', (entry) => 1 + order.filter((other) => total(other) > total(entry) + 1e-9).length)];
}

/** All judges on one tab. */
function shared(plan: Plan, competition: Competition): Laid {
  const { entries, criteria, marks, scores } = competition;
  const order = orderOf(plan, entries.length, 0);
  const judges = scores.map((_, judge) => judge);
  const label = (judge: number): string =>
    pick(
      [`Juri ${judge + 1}`, `Juri ${'ABCD'[judge]}`, `JURI ${['I', 'II', 'III', 'IV'][judge]}`, `Juri ${judge + 1}`],
      plan.wording.any,
    );
  const mark =
    (judge: number, one: number) =>
    (entry: number): CellValue =>
      marks[judge]?.[entry]?.[one] ?? '';
  const style = { order, judge: JUDGE_NAMES[0] ?? '', isLow: plan.wording.any % 3 === 0 };
  const score = (judge: number, one: number, header: string, groups: string[]): Column => ({
    ...{ role: 'criterion', header, groups, cell: mark(judge, one), isNumeric: true },
    ...{ weight: criteria[one]?.weight ?? 1, max: criteria[one]?.max ?? 100 },
  });
  const named = criteria.map((_, one) => criterionHeader(plan, competition, one));
  const wholes = (entry: number): number[] => scores.map((judge) => sum(judge[entry] ?? []));
  const closing: Column[] = [];
  if (competition.isRankable && plan.derived.includes('mean')) {
    closing.push({
      ...plainColumn(
        'derived',
        pick(['Rata-rata', 'Rata-rata Nilai', 'Nilai Akhir', 'Rerata'], plan.wording.any),
        (entry) => rounded(mean(wholes(entry))),
      ),
      isNumeric: true,
    });
  }
  if (competition.isRankable && plan.derived.includes('rank')) {
    closing.push(
      plainColumn(
        'derived',
        pick(DERIVED.rank, plan.wording.any),
        (entry) => 1 + order.filter((other) => mean(wholes(other)) > mean(wholes(entry)) + 1e-9).length,
      ),
    );
  }
  const total = (judge: number, groups: string[], header: string): Column[] =>
    competition.isRankable && plan.derived.includes('sum') && criteria.length > 1
      ? [{ ...plainColumn('derived', header, (entry) => sum(scores[judge]?.[entry] ?? [])), groups, isNumeric: true }]
      : [];
  if (plan.layout === 'groups') {
    const under = judges.flatMap((judge) => [
      ...named.map((header, one) => score(judge, one, header, [label(judge)])),
      ...total(judge, [label(judge)], 'Jumlah'),
    ]);
    return layOut(plan, [...identity(plan, competition), ...under, ...closing], style);
  }
  if (plan.layout === 'turned') {
    const under = named.flatMap((header, one) => judges.map((judge) => score(judge, one, label(judge), [header])));
    return layOut(plan, [...identity(plan, competition), ...under, ...closing], style);
  }
  if (plan.layout === 'one-header') {
    const both = judges.flatMap((judge) =>
      named.map((header, one) =>
        score(
          judge,
          one,
          pick(
            [`${label(judge)} - ${header}`, `${header} (${label(judge)})`, `${header} ${label(judge)}`],
            plan.wording.any,
          ),
          [],
        ),
      ),
    );
    return layOut(plan, [...identity(plan, competition), ...both, ...closing], style);
  }
  if (plan.layout === 'totals') {
    const over = plan.wording.any % 4 === 1 ? ['Nilai Juri'] : [];
    return layOut(
      plan,
      [...identity(plan, competition), ...judges.map((judge) => score(judge, 0, label(judge), over)), ...closing],
      style,
    );
  }
  return listed(plan, competition, named, label);
}

/** A row per judge and entry, or per score. */
function listed(
  plan: Plan,
  competition: Competition,
  named: readonly string[],
  label: (judge: number) => string,
): Laid {
  const { entries, marks, criteria } = competition;
  const rows = marks.flatMap((_, judge) =>
    entries.flatMap((__, entry) =>
      plan.layout === 'list' ? criteria.map((___, one) => ({ judge, entry, one })) : [{ judge, entry, one: 0 }],
    ),
  );
  const of = (row: number) => rows[row] ?? { judge: 0, entry: 0, one: 0 };
  const own = identity(plan, competition).map(
    (column): Column => ({ ...column, cell: (row) => column.cell(of(row).entry, row) }),
  );
  const judge = plainColumn('other', pick(['Juri', 'Nama Juri', 'Penilai'], plan.wording.any), (row) =>
    label(of(row).judge),
  );
  const mark = (row: number, one: number): CellValue => marks[of(row).judge]?.[of(row).entry]?.[one] ?? '';
  const scores: Column[] =
    plan.layout === 'list'
      ? [
          plainColumn(
            'other',
            pick(['Kriteria', 'Aspek', 'Aspek Penilaian'], plan.wording.any),
            (row) => named[of(row).one] ?? '',
          ),
          {
            ...plainColumn('criterion', pick(['Nilai', 'Skor'], plan.wording.any), (row) => mark(row, of(row).one)),
            isNumeric: true,
          },
        ]
      : named.map(
          (header, one): Column => ({ ...plainColumn('criterion', header, (row) => mark(row, one)), isNumeric: true }),
        );
  return layOut(plan, plan.wording.any % 2 === 0 ? [judge, ...own, ...scores] : [...own, judge, ...scores], {
    order: rows.map((_, row) => row),
    judge: JUDGE_NAMES[0] ?? '',
    isLow: false,
  });
}

function extra(kind: Plan['extras'][number], plan: Plan, { entries, scores, isRankable }: Competition): Tab {
  const tab = (name: string, cells: CellValue[][]): Tab => ({ name, cells, isHidden: false });
  if (kind === 'attendance') {
    const lines = JUDGE_NAMES.map((name, index): CellValue[] => [index + 1, name, 'Juri', '']);
    return tab('Daftar Hadir', [['DAFTAR HADIR DEWAN JURI'], [], ['No', 'Nama', 'Jabatan', 'Tanda Tangan'], ...lines]);
  }
  if (kind === 'budget') {
    return tab('Anggaran', [
      ['No', 'Uraian', 'Volume', 'Harga', 'Jumlah'],
      [1, 'Konsumsi', 30, 25000, 750000],
      [2, 'Piagam', 10, 15000, 150000],
      [3, 'Spanduk', 2, 90000, 180000],
    ]);
  }
  if (kind === 'schedule')
    return tab('Jadwal', [
      ['Waktu', 'Kegiatan', 'PIC'],
      ['08.00', 'Registrasi', 'Panitia'],
      ['09.00', 'Presentasi', 'Peserta'],
    ]);
  if (kind === 'guide')
    return tab('Petunjuk', [
      ['PETUNJUK PENILAIAN'],
      ['1. Isi nilai pada kolom yang tersedia'],
      ['2. Nilai 0 sampai dengan 100'],
    ]);
  if (kind === 'empty') return tab('Sheet9', []);
  if (kind === 'list') {
    const lines = entries.map(({ code, name, institution }, entry): CellValue[] => [
      entry + 1,
      ...(plan.codes === 'none' ? [] : [code]),
      name,
      institution,
      'Pasuruan',
    ]);
    return tab('Daftar Peserta', [
      ['No', ...(plan.codes === 'none' ? [] : ['Kode']), nameHeader(plan).header, 'Instansi', 'Alamat'],
      ...lines,
    ]);
  }
  const lines = entries.map(({ name }, entry): CellValue[] => {
    const sums = scores.map((judge) => sum(judge[entry] ?? []));
    return [entry + 1, name, ...(isRankable ? [...sums, rounded(mean(sums))] : [])];
  });
  const heads = isRankable ? [...scores.map((_, judge) => `Juri ${judge + 1}`), 'Rata-rata'] : [];
  return tab(pick(['Rekap', 'REKAPITULASI', 'Rekap Nilai', 'Hasil Akhir'], plan.wording.any), [
    ['REKAPITULASI NILAI'],
    [],
    ['No', nameHeader(plan).header, ...heads],
    ...lines,
  ]);
}
