// Written by `npm run lists` from list.ts and the folders beside it.
import { form as acknowledgedBy } from './acknowledged-by/form';
import { form as admins } from './admins/form';
import { form as annexScores } from './annex-scores/form';
import { form as carryOver } from './carry-over/form';
import { form as ceremonyDate } from './ceremony-date/form';
import { form as ceremonyPlace } from './ceremony-place/form';
import { form as ceremonyTime } from './ceremony-time/form';
import { form as certificateDesign } from './certificate-design/form';
import { form as city } from './city/form';
import { form as competition } from './competition/form';
import { form as conflicts } from './conflicts/form';
import { form as copies } from './copies/form';
import { form as deadline } from './deadline/form';
import { form as decimals } from './decimals/form';
import { form as decisionDate } from './decision-date/form';
import { form as decreeNumber } from './decree-number/form';
import type { FieldForm } from './field';
import { form as government } from './government/form';
import { form as judgeFiles } from './judge-files/form';
import { form as juryDecreeNumber } from './jury-decree-number/form';
import { form as language } from './language/form';
import { form as legalBasis } from './legal-basis/form';
import { form as letterScores } from './letter-scores/form';
import type { SettingId } from './list';
import { form as maxPerInstitution } from './max-per-institution/form';
import { form as maxSpread } from './max-spread/form';
import { form as method } from './method/form';
import { form as minReadings } from './min-readings/form';
import { form as minutesNumber } from './minutes-number/form';
import { form as missing } from './missing/form';
import { form as objectionDays } from './objection-days/form';
import { form as officeAddress } from './office-address/form';
import { form as officeContact } from './office-contact/form';
import { form as organizer } from './organizer/form';
import { form as passingScore } from './passing-score/form';
import { form as plenaryDate } from './plenary-date/form';
import { form as plenaryPlace } from './plenary-place/form';
import { form as plenaryTime } from './plenary-time/form';
import { form as province } from './province/form';
import { form as rankedWinners } from './ranked-winners/form';
import { form as readings } from './readings/form';
import { form as resultApproval } from './result-approval/form';
import { form as severityCorrection } from './severity-correction/form';
import { form as signerGrade } from './signer-grade/form';
import { form as signerName } from './signer-name/form';
import { form as signerNip } from './signer-nip/form';
import { form as signerPosition } from './signer-position/form';
import { form as tieBreaks } from './tie-breaks/form';
import { form as top } from './top/form';
import { form as winnerTerm } from './winner-term/form';
import { form as winnersPerCategory } from './winners-per-category/form';
import { form as year } from './year/form';

export const FIELD_FORMS: Partial<Record<SettingId, FieldForm>> = {
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
};
