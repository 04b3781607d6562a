-- Who contributes holds a role for somebody and in one pillar. A grant of the Secretariat, of the
-- Board or of a reader is held for everything.

alter table account_grant
  drop constraint account_grant_pkey,
  drop constraint account_grant_role_check,
  add column partner partner,
  add column organisation_id uuid references organisation,
  add column pillar pillar,
  add constraint account_grant_role check (role in
    ('admin', 'editor', 'partner coordinator', 'member contributor', 'delegation contributor',
     'board reader', 'auditor', 'reader')),
  add constraint account_grant_partner check (
    (partner is not null) = (role = 'partner coordinator')),
  add constraint account_grant_organisation check (
    (organisation_id is not null) = (role in ('member contributor', 'delegation contributor'))),
  add constraint account_grant_pillar check (
    (pillar is not null) = (partner is not null or organisation_id is not null)),
  add constraint account_grant_once
    unique nulls not distinct (account_id, role, partner, organisation_id, pillar);
create index account_grant_partner on account_grant (partner, pillar);
create index account_grant_organisation on account_grant (organisation_id, pillar);
