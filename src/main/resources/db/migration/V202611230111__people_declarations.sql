-- Each declaration names the rule in the county's plan that says how long; how long was written out here before.
comment on column people_person.name is 'personal: who holds a seat or an office is public; personer och uppdrag';
comment on column people_person.email is 'personal: to send notices; kontaktuppgifter';
comment on column people_person.phone is 'personal: to reach a deputy at short notice; kontaktuppgifter';
comment on column people_appointment.party is 'personal: made public by the elected person, and only for elected appointments; personer och uppdrag';
comment on column people_appointment.title is 'personal: role at home, public with the name; personer och uppdrag';
comment on column people_appointment.reason is 'personal: why a rule was departed from; personer och uppdrag';
