package se.samverka.platform.files;

import static se.samverka.platform.rules.Verdict.hindered;
import static se.samverka.platform.rules.Verdict.remarked;

import java.util.Locale;
import se.samverka.platform.rules.Verdict;

/** What is said of a file that cannot be a paper, and what to do instead. */
record PaperWords(String name) {

    private static final String PRINT_ANEW = " Skriv ut den till en ny pdf och lägg till den igen.";

    Verdict empty() {
        return hindered("paper-empty", file() + " är tom. Spara den igen och lägg till den på nytt.");
    }

    Verdict tooLarge(long size, long largest) {
        return hindered(
                "paper-too-large",
                "%s är %s MB. Den får vara högst %s MB. Spara den med mindre bilder eller dela upp den."
                        .formatted(file(), megabytes(size), megabytes(largest)));
    }

    Verdict notPdf() {
        return hindered("paper-not-pdf", file() + " är ingen pdf. Spara den som pdf och lägg till den igen.");
    }

    Verdict locked() {
        return hindered(
                "paper-locked",
                file() + " är skyddad med lösenord och kan inte läggas in i pdf-filen."
                        + " Ta bort lösenordet och lägg till den igen.");
    }

    Verdict notWhole() {
        return hindered(
                "paper-not-whole", file() + " är inte hel. Hämta eller spara den på nytt och lägg till den igen.");
    }

    Verdict packedTooHard() {
        return hindered("paper-packed", file() + " är packad så att den inte går att läsa." + PRINT_ANEW);
    }

    Verdict tooManyPages(int pages, int most) {
        return hindered(
                "paper-too-long",
                "%s har %s sidor. Den får ha högst %s. Dela upp den och lägg till delarna."
                        .formatted(file(), counted(pages), counted(most)));
    }

    Verdict runsScript() {
        return hindered("paper-script", file() + " innehåller ett skript." + PRINT_ANEW);
    }

    Verdict startsProgram() {
        return hindered("paper-program", file() + " innehåller en länk som startar ett program." + PRINT_ANEW);
    }

    Verdict unprintableForm() {
        return hindered("paper-form", file() + " är ett formulär som bara vissa program kan visa." + PRINT_ANEW);
    }

    /** Never says the number itself. */
    Verdict personalNumber(int page) {
        return remarked(
                "paper-personal-number",
                "På sidan %s i filen ”%s” står något som ser ut som ett personnummer. Ta bort det och lägg till filen "
                                .formatted(counted(page), name)
                        + "igen, eller skriv kort varför det ska vara med.");
    }

    Verdict personalNumberInName() {
        return remarked(
                "paper-personal-number-in-name",
                "Filens namn innehåller något som ser ut som ett personnummer. Byt namn på filen och lägg till den "
                        + "igen, eller skriv kort varför det ska vara med.");
    }

    Verdict unread(int pagesRead) {
        return remarked(
                "paper-unread",
                "Vi har letat efter personnummer på de första %s sidorna i filen ”%s”, men inte på resten. Titta igenom dem själv."
                        .formatted(counted(pagesRead), name));
    }

    private String file() {
        return "Filen ”" + name + "”";
    }

    private static String megabytes(long bytes) {
        return counted((bytes + (1 << 20) - 1) >> 20);
    }

    private static String counted(long number) {
        return String.format(Locale.of("sv"), "%,d", number);
    }
}
