// Written by `npm run lists` from list.ts and the folders beside it.
import { schema as acknowledgedBy } from './acknowledged-by/schema';
import { schema as admins } from './admins/schema';
import { schema as annexScores } from './annex-scores/schema';
import { schema as carryOver } from './carry-over/schema';
import { schema as ceremonyDate } from './ceremony-date/schema';
import { schema as ceremonyPlace } from './ceremony-place/schema';
import { schema as ceremonyTime } from './ceremony-time/schema';
import { schema as certificateDesign } from './certificate-design/schema';
import { schema as city } from './city/schema';
import { schema as competition } from './competition/schema';
import { schema as conflicts } from './conflicts/schema';
import { schema as copies } from './copies/schema';
import { schema as deadline } from './deadline/schema';
import { schema as decimals } from './decimals/schema';
import { schema as decisionDate } from './decision-date/schema';
import { schema as decreeNumber } from './decree-number/schema';
import type { FieldSchema } from './field';
import { schema as government } from './government/schema';
import { schema as judgeFiles } from './judge-files/schema';
import { schema as juryDecreeNumber } from './jury-decree-number/schema';
import { schema as language } from './language/schema';
import { schema as legalBasis } from './legal-basis/schema';
import { schema as letterScores } from './letter-scores/schema';
import type { SettingId } from './list';
import { schema as maxPerInstitution } from './max-per-institution/schema';
import { schema as maxSpread } from './max-spread/schema';
import { schema as method } from './method/schema';
import { schema as minReadings } from './min-readings/schema';
import { schema as minutesNumber } from './minutes-number/schema';
import { schema as missing } from './missing/schema';
import { schema as objectionDays } from './objection-days/schema';
import { schema as officeAddress } from './office-address/schema';
import { schema as officeContact } from './office-contact/schema';
import { schema as organizer } from './organizer/schema';
import { schema as passingScore } from './passing-score/schema';
import { schema as plenaryDate } from './plenary-date/schema';
import { schema as plenaryPlace } from './plenary-place/schema';
import { schema as plenaryTime } from './plenary-time/schema';
import { schema as prizes } from './prizes/schema';
import { schema as province } from './province/schema';
import { schema as rankedWinners } from './ranked-winners/schema';
import { schema as readings } from './readings/schema';
import { schema as resultApproval } from './result-approval/schema';
import { schema as severityCorrection } from './severity-correction/schema';
import { schema as signerGrade } from './signer-grade/schema';
import { schema as signerName } from './signer-name/schema';
import { schema as signerNip } from './signer-nip/schema';
import { schema as signerPosition } from './signer-position/schema';
import { schema as tieBreaks } from './tie-breaks/schema';
import { schema as top } from './top/schema';
import { schema as winnerTerm } from './winner-term/schema';
import { schema as winnersPerCategory } from './winners-per-category/schema';
import { schema as year } from './year/schema';

export const FIELD_SCHEMAS = {
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
} as const satisfies Record<SettingId, FieldSchema>;
