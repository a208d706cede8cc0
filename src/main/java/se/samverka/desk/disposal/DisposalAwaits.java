package se.samverka.desk.disposal;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.samverka.desk.Awaiting;
import se.samverka.platform.identity.Actor;
import se.samverka.platform.identity.Rights;
import se.samverka.platform.web.look.Link;

/** That something has lived out its time, before administrators. */
@Component
class DisposalAwaits implements Awaiting {

    private final DryRun dryRun;
    private final Rights rights;

    DisposalAwaits(DryRun dryRun, Rights rights) {
        this.dryRun = dryRun;
        this.rights = rights;
    }

    @Override
    public Stream<Task> tasks(Actor reader) {
        if (!rights.isAdministrator(reader)) return Stream.empty();
        int count = dryRun.proposals().stream()
                .mapToInt(proposal -> proposal.due().size())
                .sum();
        return count == 0 ? Stream.empty() : Stream.of(task(count));
    }

    private static Task task(int count) {
        return new Task(
                null,
                "Gallra det som har legat färdigt",
                "%d uppgifter har nått tiden i gallringsplanen.".formatted(count),
                new Link("Se vad som gallras", DisposalPages.ADDRESS + "/forslag"),
                null,
                "disposal/due");
    }
}
