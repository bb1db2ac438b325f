import type { AnyAct } from '../kernel/act/act.ts';
import { addStaff } from './acts/add-staff.ts';
import { addTeam } from './acts/add-team.ts';
import { assessReadiness } from './acts/assess-readiness.ts';
import { assignContactPerson } from './acts/assign-contact-person.ts';
import { changeChannel } from './acts/change-channel.ts';
import { changeContactData } from './acts/change-contact-data.ts';
import { changeCpr } from './acts/change-cpr.ts';
import { changeMunicipalitySettings } from './acts/change-municipality-settings.ts';
import { changeStaff } from './acts/change-staff.ts';
import { changeStaffRoles } from './acts/change-staff-roles.ts';
import { closeCase } from './acts/close-case.ts';
import { correctFact } from './acts/correct-fact.ts';
import { deactivateStaff } from './acts/deactivate-staff.ts';
import { endAccess } from './acts/end-access.ts';
import { endBenefit } from './acts/end-benefit.ts';
import { endMandate } from './acts/end-mandate.ts';
import { endProtection } from './acts/end-protection.ts';
import { giveHelperAccess } from './acts/give-helper-access.ts';
import { giveMandate } from './acts/give-mandate.ts';
import { moveToMunicipality } from './acts/move-to-municipality.ts';
import { openAsGuest } from './acts/open-as-guest.ts';
import { protectAddress } from './acts/protect-address.ts';
import { recordBenefit } from './acts/record-benefit.ts';
import { recordEducation } from './acts/record-education.ts';
import { recordHealthLimit } from './acts/record-health-limit.ts';
import { registerCitizen } from './acts/register-citizen.ts';
import { removeView } from './acts/remove-view.ts';
import { saveView } from './acts/save-view.ts';
import { setWorkingHours } from './acts/set-working-hours.ts';

/** Everything a person can do to somebody's case, or to the house itself. */
export const peopleActs: readonly AnyAct[] = [
  addStaff,
  addTeam,
  assessReadiness,
  assignContactPerson,
  changeChannel,
  changeContactData,
  changeCpr,
  changeMunicipalitySettings,
  changeStaffRoles,
  changeStaff,
  closeCase,
  correctFact,
  deactivateStaff,
  endAccess,
  endBenefit,
  endMandate,
  endProtection,
  giveHelperAccess,
  giveMandate,
  moveToMunicipality,
  openAsGuest,
  protectAddress,
  recordBenefit,
  recordEducation,
  recordHealthLimit,
  registerCitizen,
  removeView,
  saveView,
  setWorkingHours,
];
