import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { LiveSessions } from '../http/live/live-sessions.js';
import { OrganisationsModule } from '../organisations/index.js';
import { Account } from './accounts/account.entity.js';
import { Accounts } from './accounts/accounts.js';
import { AuthenticationGuard } from './authorisation/authentication.guard.js';
import { Authentication } from './authorisation/authentication.js';
import { RolesGuard } from './authorisation/roles.guard.js';
import { DemoAccounts } from './demo-accounts.js';
import { DemoAccountsController } from './http/demo-accounts.controller.js';
import { PasswordController } from './http/password.controller.js';
import { SessionController } from './http/session.controller.js';
import { SessionsController } from './http/sessions.controller.js';
import { UserView } from './http/user-view.js';
import { OrganisationRoles } from './organisation-roles.js';
import { RoleDirectory } from './role-directory.js';
import { Session } from './sessions/session.entity.js';
import { Sessions } from './sessions/sessions.js';
import { ChangePassword } from './sign-in/change-password.js';
import { ExpiredSignIns } from './sign-in/expired-sign-ins.js';
import { SignIn } from './sign-in/sign-in.js';
import { SignInLimits } from './sign-in/sign-in-limits.js';

/** Needs {@link SessionSettings} and {@link DemonstrationMode} from the application. Its guards hold for every route. */
@Module({
  imports: [TypeOrmModule.forFeature([Account, Session]), OrganisationsModule],
  controllers: [SessionController, SessionsController, PasswordController, DemoAccountsController],
  providers: [
    Accounts,
    Sessions,
    { provide: LiveSessions, useExisting: Sessions },
    SignInLimits,
    ExpiredSignIns,
    SignIn,
    ChangePassword,
    Authentication,
    DemoAccounts,
    UserView,
    { provide: RoleDirectory, useClass: OrganisationRoles },
    { provide: APP_GUARD, useClass: AuthenticationGuard },
    { provide: APP_GUARD, useClass: RolesGuard },
  ],
  exports: [RoleDirectory, Accounts, DemoAccounts, LiveSessions],
})
export class AccessModule {}
