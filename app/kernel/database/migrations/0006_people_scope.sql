-- Notices name citizens and saved views hold what somebody searched for: a citizen's or a helper's scope sees none but their own.
drop policy own on notice;
create policy own on notice using (
  authority_id = current_authority() and (current_setting('app.case_scope', true) = 'all' or staff_id = current_actor()));
drop policy own on saved_view;
create policy own on saved_view using (
  authority_id = current_authority() and (current_setting('app.case_scope', true) = 'all' or staff_id = current_actor()));
