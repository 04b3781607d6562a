-- What N of a pair is made of, need by need: so that whoever may know only some of the needs is told
-- the finding as it is without the others. Nothing until the pair is looked at again, and until then
-- only those who may know every need are told of it.
alter table finding_case
  add column need_weights jsonb check (jsonb_typeof(need_weights) = 'array');
delete from finding_look;
