-- The county's plan for what is kept and what goes, as its file says.
create table county_retention_plan (
    only_one   boolean primary key check (only_one),
    decision   text    not null,
    decided_on date    not null,
    authority  text    not null
);
comment on column county_retention_plan.decision is 'impersonal: which decision the plan rests on; a county''s folder holds no persons';
comment on column county_retention_plan.authority is 'impersonal: whose archive it is';

create table county_retention_rule (
    position    int  primary key,
    type        text not null unique,
    fate        text not null check (fate in ('KEPT', 'DISPOSED', 'PASSING')),
    period      text,
    basis       text not null,
    responsible text not null,
    constraint county_retention_rule_period check ((fate = 'DISPOSED') = (period is not null))
);
comment on column county_retention_rule.type is 'impersonal: a sort of records';
comment on column county_retention_rule.fate is 'impersonal: a word in code';
comment on column county_retention_rule.period is 'impersonal: how long, in words';
comment on column county_retention_rule.basis is 'impersonal: the law or the decision it rests on';
comment on column county_retention_rule.responsible is 'impersonal: who sees to it, by role';
