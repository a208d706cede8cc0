package se.samverka.platform.doors.mine;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.samverka.platform.doors.WaysIn;
import se.samverka.platform.doors.account.MyAccounts;
import se.samverka.platform.doors.passkeys.Passkeys;
import se.samverka.platform.doors.signins.SignIns;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.identity.PersonId;

@Component
class CloseWaysIn implements WaysIn {

    private final SignIns signIns;
    private final Passkeys passkeys;
    private final MyAccounts accounts;

    CloseWaysIn(SignIns signIns, Passkeys passkeys, MyAccounts accounts) {
        this.signIns = signIns;
        this.passkeys = passkeys;
        this.accounts = accounts;
    }

    @Override
    public Open of(PersonId person) {
        return new Open(
                signIns.count(person),
                passkeys.list(person).size(),
                accounts.list(person).size());
    }

    @Override
    @Transactional
    public void close(Actor actor, PersonId person) {
        signIns.endAll(actor, person);
        passkeys.removeAll(actor, person);
        accounts.unlinkAll(actor, person);
    }
}
