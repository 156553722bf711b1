-- Measures are looked for by what they answer, among those of all agencies.
create index finding_of_item on finding (item);
create index measure_answering on measure_finding (finding_id);
