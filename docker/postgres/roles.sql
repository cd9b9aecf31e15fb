-- Run once, by the superuser, when the data folder of PostgreSQL is made. The same lines serve a server of your own.
-- Three roles, as src/database/app-role.ts wants them: who owns the tables and migrates, what the application may do, and
-- who the application signs in as. The application can neither change nor delete an event.
\getenv owner_password JIELI_OWNER_PASSWORD
\getenv app_password JIELI_APP_PASSWORD

CREATE ROLE jieli_app NOLOGIN;
CREATE ROLE jieli_owner LOGIN PASSWORD :'owner_password';
CREATE ROLE jieli LOGIN PASSWORD :'app_password';
GRANT jieli_app TO jieli;

CREATE DATABASE jieli OWNER jieli_owner;
REVOKE CONNECT ON DATABASE jieli FROM PUBLIC;
GRANT CONNECT ON DATABASE jieli TO jieli;
