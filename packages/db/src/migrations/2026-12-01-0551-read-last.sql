-- When a response was last found in what was imported: asked for each one on every pillar's page.
create index import_item_response on import_item (response_id) where response_id is not null;
