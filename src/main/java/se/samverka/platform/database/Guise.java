package se.samverka.platform.database;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import se.samverka.platform.console.Obstacle;

/** As whom the server's programs run: PostgreSQL refuses to be root, so root dresses it as another. */
enum Guise {
    ITSELF(List.of()),
    /** In a user namespace of its own the server does not see that it is root; the files stay where they are. */
    NAMESPACE(List.of("unshare", "-U")),
    POSTGRES(List.of("setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups")),
    NOBODY(List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"));

    private final List<String> prefix;

    Guise(List<String> prefix) {
        this.prefix = prefix;
    }

    static Guise possibleHere() {
        if (!"0".equals(output("id", "-u"))) return ITSELF;
        for (Guise guise : List.of(NAMESPACE, POSTGRES, NOBODY)) {
            if (guise.works()) return guise;
        }
        throw new Obstacle("PostgreSQL får inte köras som root här; starta Samverka som en vanlig användare.");
    }

    List<String> dress(List<String> command) {
        List<String> dressed = new ArrayList<>(prefix);
        dressed.addAll(command);
        return dressed;
    }

    /** Gives the folder to whom the server runs as; only where that is somebody else. */
    void own(Path folder) {
        switch (this) {
            case ITSELF, NAMESPACE -> {}
            case POSTGRES -> output("chown", "-R", "postgres:postgres", folder.toString());
            case NOBODY -> output("chown", "-R", "65534:65534", folder.toString());
        }
    }

    boolean works() {
        return !output(dress(List.of("id", "-u")).toArray(String[]::new)).isEmpty();
    }

    /** What the command says; nothing where it cannot be run. */
    private static String output(String... command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return new String(process.getInputStream().readAllBytes()).strip();
        } catch (IOException missing) {
            return "";
        }
    }
}
