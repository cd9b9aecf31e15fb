import type { MigrationInterface } from 'typeorm';
import { Http1767100000000 } from './1767100000000-http.js';
import { Access1767150000000 } from './1767150000000-access.js';
import { Organisations1767300000000 } from './1767300000000-organisations.js';
import { CaseDesk1767500000000 } from './1767500000000-case-desk.js';
import { Disputes1767710000000 } from './1767710000000-disputes.js';
import { Intake1767760000000 } from './1767760000000-intake.js';
import { MoreRoles1767715000000 } from './1767715000000-more-roles.js';
import { InformationRequests1767730000000 } from './1767730000000-information-requests.js';
import { Pushes1767740000000 } from './1767740000000-pushes.js';
import { Assessment1767740100000 } from './1767740100000-assessment.js';
import { PowerChanges1767770000000 } from './1767770000000-power-changes.js';
import { Branches1767840000000 } from './1767840000000-branches.js';
import { Law1767810000000 } from './1767810000000-law.js';
import { TrainingResults1767870000000 } from './1767870000000-training-results.js';
import { TrainingAttempts1767860000000 } from './1767860000000-training-attempts.js';
import { Catalogue1767400000000 } from './1767400000000-catalogue.js';
import { Deadlines1767210000000 } from './1767210000000-deadlines.js';
import { Events1767200000000 } from './1767200000000-events.js';
import { Checkpoints1767250000000 } from './1767250000000-checkpoints.js';
import { MaterialCopies1767830100000 } from './1767830100000-material-copies.js';
import { Materials1767830000000 } from './1767830000000-materials.js';
import { KeyHolder1767610000000 } from './1767610000000-key-holder.js';
import { RecordIdentity1767600000000 } from './1767600000000-record-identity.js';
import { Duties1767700000000 } from './1767700000000-duties.js';
import { Whistles1767750000000 } from './1767750000000-whistles.js';
import { Courses1767850000000 } from './1767850000000-courses.js';
import { EventEpoch1767260000000 } from './1767260000000-event-epoch.js';

/** Every change of the schema, oldest first. A released migration is never edited: the next one corrects it. */
export const MIGRATIONS: readonly (new () => MigrationInterface)[] = [
  Http1767100000000,
  Access1767150000000,
  Events1767200000000,
  Deadlines1767210000000,
  Checkpoints1767250000000,
  EventEpoch1767260000000,
  Organisations1767300000000,
  Catalogue1767400000000,
  CaseDesk1767500000000,
  RecordIdentity1767600000000,
  KeyHolder1767610000000,
  Duties1767700000000,
  Disputes1767710000000,
  MoreRoles1767715000000,
  InformationRequests1767730000000,
  Pushes1767740000000,
  Assessment1767740100000,
  Whistles1767750000000,
  Intake1767760000000,
  PowerChanges1767770000000,
  Branches1767840000000,
  Materials1767830000000,
  MaterialCopies1767830100000,
  Law1767810000000,
  TrainingAttempts1767860000000,
  Courses1767850000000,
  TrainingResults1767870000000,
];
