package se.samverka.bodies.register;

import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The bodies' register, read once and kept until it changes; an empty one is never kept. */
@Component
class RememberedBodies {

    private final BodyRecords records;
    private final AtomicInteger changes = new AtomicInteger();
    private volatile @Nullable BodyRegister remembered;

    RememberedBodies(BodyRecords records) {
        this.records = records;
    }

    BodyRegister register() {
        if (TransactionSynchronizationManager.hasResource(this)) return records.read();
        BodyRegister known = remembered;
        if (known != null) return known;
        int before = changes.get();
        BodyRegister read = records.read();
        if (!read.bodies().isEmpty() && changes.get() == before) remembered = read;
        return read;
    }

    void forget() {
        changes.incrementAndGet();
        remembered = null;
    }

    /** Whoever writes reads what is written; all others read it when the transaction is over. */
    void writing() {
        if (TransactionSynchronizationManager.hasResource(this)) return;
        TransactionSynchronizationManager.bindResource(this, true);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                TransactionSynchronizationManager.unbindResourceIfPossible(RememberedBodies.this);
                forget();
            }
        });
    }
}
