-- Each declaration names the rule in the county's plan that says how long; how long was written out here before.
comment on column meetings_item.presenter is 'personal: who presents the point, in the role of office; dagordningar';
comment on column meetings_notice.reason is 'personal: why a rule was departed from; kallelser';
comment on column meetings_unclear_answer.sender is 'personal: who wrote, so that the official can ask; oklara svar';
comment on column meetings_note.talk is 'personal: may name who presented; minnesanteckningar';
comment on column meetings_note.to_do is 'personal: who does what by when; minnesanteckningar';
comment on column meetings_paper.file is 'file: a paper for a point';
