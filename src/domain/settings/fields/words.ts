// Written by `npm run lists` from list.ts and the folders beside it.
import { words as acknowledgedBy } from './acknowledged-by/words';
import { words as admins } from './admins/words';
import { words as annexScores } from './annex-scores/words';
import { words as carryOver } from './carry-over/words';
import { words as ceremonyDate } from './ceremony-date/words';
import { words as ceremonyPlace } from './ceremony-place/words';
import { words as ceremonyTime } from './ceremony-time/words';
import { words as certificateDesign } from './certificate-design/words';
import { words as city } from './city/words';
import { words as competition } from './competition/words';
import { words as conflicts } from './conflicts/words';
import { words as copies } from './copies/words';
import { words as deadline } from './deadline/words';
import { words as decimals } from './decimals/words';
import { words as decisionDate } from './decision-date/words';
import { words as decreeNumber } from './decree-number/words';
import type { FieldWords } from './field';
import { words as government } from './government/words';
import { words as judgeFiles } from './judge-files/words';
import { words as juryDecreeNumber } from './jury-decree-number/words';
import { words as language } from './language/words';
import { words as legalBasis } from './legal-basis/words';
import { words as letterScores } from './letter-scores/words';
import type { SettingId } from './list';
import { words as maxPerInstitution } from './max-per-institution/words';
import { words as maxSpread } from './max-spread/words';
import { words as method } from './method/words';
import { words as minReadings } from './min-readings/words';
import { words as minutesNumber } from './minutes-number/words';
import { words as missing } from './missing/words';
import { words as objectionDays } from './objection-days/words';
import { words as officeAddress } from './office-address/words';
import { words as officeContact } from './office-contact/words';
import { words as organizer } from './organizer/words';
import { words as passingScore } from './passing-score/words';
import { words as plenaryDate } from './plenary-date/words';
import { words as plenaryPlace } from './plenary-place/words';
import { words as plenaryTime } from './plenary-time/words';
import { words as prizes } from './prizes/words';
import { words as province } from './province/words';
import { words as rankedWinners } from './ranked-winners/words';
import { words as readings } from './readings/words';
import { words as resultApproval } from './result-approval/words';
import { words as severityCorrection } from './severity-correction/words';
import { words as signerGrade } from './signer-grade/words';
import { words as signerName } from './signer-name/words';
import { words as signerNip } from './signer-nip/words';
import { words as signerPosition } from './signer-position/words';
import { words as tieBreaks } from './tie-breaks/words';
import { words as top } from './top/words';
import { words as winnerTerm } from './winner-term/words';
import { words as winnersPerCategory } from './winners-per-category/words';
import { words as year } from './year/words';

export const FIELD_WORDS = {
  competition,
  year,
  organizer,
  government,
  province,
  city,
  language,
  top,
  method,
  missing,
  readings,
  minReadings,
  tieBreaks,
  decimals,
  carryOver,
  passingScore,
  maxSpread,
  maxPerInstitution,
  winnersPerCategory,
  rankedWinners,
  letterScores,
  annexScores,
  winnerTerm,
  severityCorrection,
  conflicts,
  judgeFiles,
  deadline,
  admins,
  objectionDays,
  prizes,
  plenaryDate,
  plenaryTime,
  plenaryPlace,
  ceremonyDate,
  ceremonyTime,
  ceremonyPlace,
  decisionDate,
  juryDecreeNumber,
  resultApproval,
  minutesNumber,
  decreeNumber,
  legalBasis,
  acknowledgedBy,
  copies,
  officeAddress,
  officeContact,
  certificateDesign,
  signerName,
  signerPosition,
  signerGrade,
  signerNip,
} as const satisfies Record<SettingId, FieldWords>;
