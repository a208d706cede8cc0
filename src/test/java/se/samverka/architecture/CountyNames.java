package se.samverka.architecture;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import se.samverka.architecture.Sources.Source;

/**
 * What counties call themselves, their organisations and groups, read from their own files.
 *
 * @param names proper names, which betray a county wherever they stand
 * @param words names that are words of the language too, and keys: they betray a county only by themselves, as a whole
 *     string, text or part of an address
 */
record CountyNames(Set<String> names, Set<String> words) {

    private static final Path COUNTIES = Path.of("counties");
    private static final String INVENTED = "exempellan";

    /** What every county has, or the language. */
    private static final Set<String> OF_ALL =
            Set.of("Region", "Regionen", "Landsting", "Kommunalförbundet", "region", "regionen", "lokal", INVENTED);

    static CountyNames ofAllCounties() {
        return of(file -> true);
    }

    /** Those that the invented county does not share. */
    static CountyNames ofRealCounties() {
        var real = of(file -> !isInvented(file));
        var invented = of(CountyNames::isInvented);
        return new CountyNames(without(real.names(), invented.names()), without(real.words(), invented.words()));
    }

    private static boolean isInvented(Source file) {
        return COUNTIES.relativize(file.path()).startsWith(INVENTED);
    }

    private static CountyNames of(Predicate<Source> which) {
        var files = Sources.below(COUNTIES, "lan.yaml", "organisationer.yaml").all().stream();
        var bodies = Sources.below(COUNTIES, ".yaml").all().stream()
                .filter(file -> file.path().getParent().endsWith("organ"));
        var all = Stream.concat(files, bodies).filter(which).toList();
        var called = all.stream().flatMap(CountyNames::called).collect(Collectors.toSet());
        return new CountyNames(
                kept(called.stream().filter(CountyNames::isProper).flatMap(CountyNames::inflected)),
                kept(Stream.concat(
                        called.stream().filter(name -> !isProper(name)),
                        all.stream().flatMap(CountyNames::keys))));
    }

    /** Of the county itself, of what stands in its lists, and of what they were called before. */
    private static Stream<String> called(Source file) {
        var page = page(file);
        if (page.get("namn") instanceof String county) return Stream.of(county);
        return Stream.concat(rows(page, "namn"), rows(page, "organisationer").flatMap(row -> rows(row, "namn")))
                .flatMap(name -> Stream.of(name.get("namn"), name.get("kort")))
                .map(String::valueOf)
                .filter(name -> !name.contains("{"));
    }

    /** Words in addresses and settings. */
    private static Stream<String> keys(Source file) {
        var name = file.path().getFileName().toString().replace(".yaml", "");
        if (name.equals("lan"))
            return Stream.of(file.path().getParent().getFileName().toString());
        if (!name.equals("organisationer")) return Stream.of(name);
        return rows(page(file), "organisationer").map(row -> String.valueOf(row.get("nyckel")));
    }

    private static boolean isProper(String name) {
        return Character.isUpperCase(name.charAt(0));
    }

    private static Stream<String> inflected(String name) {
        return name.contains(" ") || name.endsWith("s") ? Stream.of(name) : Stream.of(name, name + "s");
    }

    boolean areNamedIn(String text) {
        return !names.isEmpty() && wholeWord(names).matcher(text).find();
    }

    boolean areWrittenIn(String text) {
        return Pattern.compile("(?:(?:[\"/>])|(?m:^)|, )(?:" + anyOf(words) + ")(?=[\"/<?,])")
                .matcher(text)
                .find();
    }

    private static Pattern wholeWord(Set<String> names) {
        return Pattern.compile("(?U)\\b(?:" + anyOf(names) + ")\\b");
    }

    private static String anyOf(Set<String> names) {
        return names.stream().map(Pattern::quote).collect(Collectors.joining("|"));
    }

    private static Set<String> kept(Stream<String> names) {
        return names.filter(name -> !OF_ALL.contains(name)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> without(Set<String> all, Set<String> some) {
        return all.stream().filter(name -> !some.contains(name)).collect(Collectors.toCollection(TreeSet::new));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> page(Source file) {
        return (Map<String, Object>) new Yaml(new SafeConstructor(new LoaderOptions())).load(file.text());
    }

    @SuppressWarnings("unchecked")
    private static Stream<Map<String, Object>> rows(Map<String, Object> page, String key) {
        return page.get(key) instanceof Collection<?> rows
                ? rows.stream().map(row -> (Map<String, Object>) row)
                : Stream.empty();
    }
}
