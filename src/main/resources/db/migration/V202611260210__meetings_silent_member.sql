-- A seat stands empty only where its member has said no, or nobody sits as member. Until now it did also where the member
-- was called and silent, and the deputy who was called could not or left: then the member's answer is awaited.
update meetings_seat_state s
   set state = 'Awaiting', deputy_unwilling = s.has_deputy, deputy_called = s.has_deputy, has_deputy = true
 where s.state = 'Empty'
   and exists (select from meetings_call c
                where c.meeting = s.meeting and c.seat = s.seat and c.charge = 'MEMBER' and c.withdrawn_at is null)
   and not exists (select from (select a.answer from meetings_answer a
                                 where a.meeting = s.meeting and a.seat = s.seat
                                   and (a.speaker = 'member'
                                        or a.answer in ('OfficialLetsMemberBack', 'MemberIsAppointed'))
                                 order by a.id desc limit 1) latest
                    where latest.answer = 'MemberSaysNo');
