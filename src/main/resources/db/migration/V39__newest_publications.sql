-- The feed of all agencies asks for what was published last.
create index publication_by_time on publication (published_at);
