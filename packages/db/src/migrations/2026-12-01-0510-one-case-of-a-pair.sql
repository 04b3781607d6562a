-- A pair is one case, whatever it is called. What was gone under another class stays to be read.
with ordered as (
  select id, row_number() over (partition by one_id, other_id
    order by state = 'merged' desc, decided_at is not null desc, found_at desc) as place
  from finding_case where gone_at is null)
update finding_case f set gone_at = now(), version = version + 1
from ordered o where o.id = f.id and o.place > 1;

alter table finding_case drop constraint finding_case_one_id_other_id_class_key;
create unique index finding_case_pair on finding_case (one_id, other_id) where gone_at is null;
