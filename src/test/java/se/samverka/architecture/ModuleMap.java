package se.samverka.architecture;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.DependencyType;
import org.springframework.modulith.core.NamedInterface;
import se.samverka.platform.web.look.Colour;
import se.samverka.platform.web.picture.StructureSketch;
import se.samverka.platform.web.picture.StructureSketch.Box;
import se.samverka.platform.web.picture.StructureSketch.Kind;
import se.samverka.platform.web.picture.StructureSketch.Layer;
import se.samverka.platform.web.picture.StructureSketch.Meaning;
import se.samverka.platform.web.picture.StructureSketch.Tie;
import se.samverka.platform.web.picture.StructureSketch.Words;

/** The modules on their floors, drawn by the same hand as a county's structure sketch. */
record ModuleMap(ApplicationModules modules) {

    private static final int MARGIN = 18;
    private static final Pattern SIZE = Pattern.compile("viewBox=\"0 0 ([0-9]+) ([0-9]+)\"");

    /** From above; what stands on none of the others does a county's work. */
    private enum Floor {
        WORK("Work: what we do together", Kind.POLITICAL, Set.of()),
        COUNTY("County: who we are", Kind.DECIDING, Set.of("county", "bodies", "people")),
        BOARDS("Boards: others hang things here", Kind.OFFICIALS, Set.of("desk", "publication")),
        GROUND("Ground: everything stands on it", Kind.LOCAL, Set.of("platform"));

        private final String label;
        private final Kind kind;
        private final Set<String> modules;

        Floor(String label, Kind kind, Set<String> modules) {
            this.label = label;
            this.kind = kind;
            this.modules = modules;
        }

        static Floor of(ApplicationModule module) {
            return Stream.of(COUNTY, BOARDS, GROUND)
                    .filter(floor ->
                            floor.modules.contains(module.getIdentifier().toString()))
                    .findFirst()
                    .orElse(WORK);
        }
    }

    String svg() {
        return onPaper(sketch().svg());
    }

    StructureSketch sketch() {
        return new StructureSketch(
                "map",
                "The modules of Samverka",
                "Four floors: work, county, boards and ground. An arrow leads to what a module uses; everything uses the ground.",
                Stream.of(Floor.values()).map(this::layer).toList(),
                ties(),
                new Words("uses", "may use"));
    }

    private Layer layer(Floor floor) {
        return new Layer(
                floor.label,
                floor.kind,
                modules.stream()
                        .filter(module -> Floor.of(module) == floor)
                        .sorted(Comparator.<ApplicationModule>comparingLong(
                                        module -> used(module).count())
                                .thenComparing(ModuleMap::name))
                        .map(this::box)
                        .toList());
    }

    private Box box(ApplicationModule module) {
        var name = name(module);
        return new Box(
                name, name + " · " + module.getDisplayName(), doors(module), "../src/main/java/se/samverka/" + name);
    }

    /** What others may enter by, where a module has more doors than one. */
    private static List<String> doors(ApplicationModule module) {
        var doors = module.getNamedInterfaces().stream()
                .filter(NamedInterface::isNamed)
                .map(NamedInterface::getName)
                .sorted()
                .collect(Collectors.joining(", "));
        return doors.isEmpty() ? List.of() : List.of(doors);
    }

    private List<Tie> ties() {
        return modules.stream()
                .sorted(Comparator.comparing(ModuleMap::name))
                .flatMap(module -> used(module)
                        .filter(other -> Floor.of(other) != Floor.GROUND)
                        .map(other ->
                                new Tie(name(module), other.getIdentifier().toString(), Meaning.APPOINTS)))
                .toList();
    }

    private Stream<ApplicationModule> used(ApplicationModule module) {
        return module.getDirectDependencies(modules, DependencyType.values())
                .uniqueModules()
                .sorted(Comparator.comparing(ModuleMap::name));
    }

    private static String name(ApplicationModule module) {
        return module.getIdentifier().toString();
    }

    /** On paper of its own, so that it can be read wherever it is shown; one element a line, so that it can be compared. */
    private static String onPaper(String svg) {
        var size = SIZE.matcher(svg);
        if (!size.find()) throw new IllegalStateException("The map has no size.");
        int width = Integer.parseInt(size.group(1)) + 2 * MARGIN;
        int height = Integer.parseInt(size.group(2)) + 2 * MARGIN;
        var paper = "viewBox=\"-%1$d -%1$d %2$d %3$d\"".formatted(MARGIN, width, height);
        var ground = "<style>@media (prefers-color-scheme: dark) {%s}</style>".formatted(dark(svg))
                + "<rect x=\"-%1$d\" y=\"-%1$d\" width=\"%2$d\" height=\"%3$d\" rx=\"8\" fill=\"%4$s\"/>"
                        .formatted(MARGIN, width, height, Colour.PAPER.light());
        return size.replaceFirst(paper)
                        .replaceFirst(">", ">" + Matcher.quoteReplacement(ground))
                        .replace("><", ">\n<") + "\n";
    }

    /** A colour that an attribute gives yields to any rule. */
    private static String dark(String svg) {
        return Stream.of(Colour.values())
                .filter(colour -> colour == Colour.PAPER || svg.contains(colour.light()))
                .collect(Collectors.toMap(Colour::light, Colour::dark, (one, other) -> one, TreeMap::new))
                .entrySet()
                .stream()
                .map(colour -> "[fill=\"%1$s\"]{fill:%2$s}[stroke=\"%1$s\"]{stroke:%2$s}"
                        .formatted(colour.getKey(), colour.getValue()))
                .collect(Collectors.joining("\n", "\n", "\n"));
    }
}
