-- What the founding agreement says of each thing in a charter, not of its field alone.
alter table bodies_agreement_clause add column about text;
alter table bodies_agreement_clause add column open boolean;
update bodies_agreement_clause set about = 'FIELD', open = false;
alter table bodies_agreement_clause alter column about set not null;
alter table bodies_agreement_clause alter column open set not null;

comment on column bodies_agreement_clause.about is 'impersonal: a word in code';

-- A charter's departures, each about one thing; until now there was one, about the field.
update bodies_charter
   set content = (content - 'deviation') || jsonb_build_object('departures',
       case when content ->> 'deviation' is null then '[]'::jsonb
            else jsonb_build_array(jsonb_build_object('about', 'FIELD', 'why', content ->> 'deviation')) end);
update bodies_renewal
   set content = jsonb_set(content, '{charter}', ((content -> 'charter') - 'deviation') || jsonb_build_object('departures',
       case when content -> 'charter' ->> 'deviation' is null then '[]'::jsonb
            else jsonb_build_array(jsonb_build_object('about', 'FIELD', 'why', content -> 'charter' ->> 'deviation')) end))
 where kind = 'change';
