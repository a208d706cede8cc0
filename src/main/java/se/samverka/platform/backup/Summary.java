package se.samverka.platform.backup;

/** How much there is, in words. */
final class Summary {

    private Summary() {}

    static String of(Manifest manifest) {
        return Progress.inWords(
                "%s rader och %s filer", manifest.rows(), manifest.files().count());
    }
}
