-- What was decided under another class is taken up again, and siblings are left out, without waiting
-- for a change.
delete from finding_look;
