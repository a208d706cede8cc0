package se.samverka.architecture;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.ToolProvider;

/**
 * The size of the code as figures to look at; {@code ./samverka check} runs this file as it stands.
 *
 * <p>Lines are those from a method's result, or a type's first word, to the last brace.
 * Two figures are walls: no type over 300 lines, no folder over 25 files.
 */
final class Sizes {

    private static final int LONGEST_TYPE = 300;
    private static final int FULLEST_FOLDER = 25;

    record Method(String name, int lines) {}

    record Type(String name, int lines, boolean packagePrivate) {}

    private final List<Method> methods = new ArrayList<>();
    private final List<Type> types = new ArrayList<>();
    private final Map<String, Long> folders;
    private final long lines;

    private Sizes(Path root) throws IOException {
        List<Path> files = javaFiles(root);
        lines = lines(files);
        folders = files.stream()
                .collect(Collectors.groupingBy(
                        file -> root.relativize(file.getParent()).toString(), Collectors.counting()));
        measure(files);
    }

    public static void main(String... roots) throws IOException {
        Sizes main = of(Path.of(roots[0]));
        long tests = lines(javaFiles(Path.of(roots[1])));
        main.figures(tests).forEach(System.out::println);
        List<String> broken = main.broken();
        broken.forEach(System.err::println);
        if (!broken.isEmpty()) System.exit(1);
    }

    static Sizes of(Path root) throws IOException {
        return new Sizes(root);
    }

    private static List<Path> javaFiles(Path root) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.getFileName().toString().startsWith("Jte"))
                    .sorted()
                    .toList();
        }
    }

    private static long lines(List<Path> files) throws IOException {
        long sum = 0;
        for (Path file : files) sum += Files.readAllLines(file).size();
        return sum;
    }

    private void measure(List<Path> files) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var manager = compiler.getStandardFileManager(null, Locale.ROOT, null)) {
            var task = (JavacTask) compiler.getTask(
                    null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(files));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            for (CompilationUnitTree unit : task.parse()) new Ruler(unit, positions).scan(unit, null);
        }
    }

    /** Reads off each method and each type of a file, types within types on their own too. */
    private final class Ruler extends TreePathScanner<Void, Void> {
        private final CompilationUnitTree unit;
        private final SourcePositions positions;

        Ruler(CompilationUnitTree unit, SourcePositions positions) {
            this.unit = unit;
            this.positions = positions;
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            if (method.getBody() != null && positions.getStartPosition(unit, method) >= 0)
                methods.add(new Method(method.getName().toString(), height(heading(method), method)));
            return super.visitMethod(method, nothing);
        }

        @Override
        public Void visitClass(ClassTree type, Void nothing) {
            var open = List.of(Modifier.PUBLIC, Modifier.PROTECTED, Modifier.PRIVATE);
            boolean top = getCurrentPath().getParentPath().getLeaf() instanceof CompilationUnitTree;
            if (top)
                types.add(new Type(
                        unit.getSourceFile().getName(),
                        height(type, type),
                        type.getModifiers().getFlags().stream().noneMatch(open::contains)));
            return super.visitClass(type, nothing);
        }

        /** Where a method begins to do something: what is annotated on it says who may, not how. */
        private Tree heading(MethodTree method) {
            return method.getReturnType() == null ? method : method.getReturnType();
        }

        private int height(Tree from, Tree to) {
            LineMap map = unit.getLineMap();
            long first = map.getLineNumber(positions.getStartPosition(unit, from));
            return (int) (map.getLineNumber(positions.getEndPosition(unit, to)) - first + 1);
        }
    }

    List<String> figures(long testLines) {
        List<Integer> method = methods.stream().map(Method::lines).toList();
        List<Integer> type = types.stream().map(Type::lines).toList();
        long hidden = types.stream().filter(Type::packagePrivate).count();
        return List.of(
                "Metoder   %5d  rader: median %d (högst 5), 95 av 100 högst %d (högst 20)"
                        .formatted(method.size(), at(method, 50), at(method, 95)),
                "Typer     %5d  rader: median %d (högst 40), 95 av 100 högst %d (högst 150), längst %d (aldrig över %d)"
                        .formatted(type.size(), at(type, 50), at(type, 95), at(type, 100), LONGEST_TYPE),
                "Mappar    %5d  filer: flest %d (aldrig över %d)".formatted(folders.size(), fullest(), FULLEST_FOLDER),
                "Paketets egna typer: %d av 100 (minst 50)".formatted(100 * hidden / Math.max(1, types.size())),
                "Rader: %d i src/main, %d i src/test (minst lika många): %d av 100"
                        .formatted(lines, testLines, 100 * testLines / Math.max(1, lines)));
    }

    List<String> broken() {
        return Stream.concat(
                        types.stream()
                                .filter(type -> type.lines() > LONGEST_TYPE)
                                .map(type -> "%s har %d rader; dela typen.".formatted(type.name(), type.lines())),
                        folders.entrySet().stream()
                                .filter(folder -> folder.getValue() > FULLEST_FOLDER)
                                .map(folder -> "%s har %d filer; dela mappen efter verksamhet."
                                        .formatted(folder.getKey(), folder.getValue())))
                .toList();
    }

    private long fullest() {
        return folders.values().stream().mapToLong(Long::longValue).max().orElse(0);
    }

    private static int at(List<Integer> sizes, int percent) {
        List<Integer> sorted = sizes.stream().sorted(Comparator.naturalOrder()).toList();
        return sorted.isEmpty() ? 0 : sorted.get(Math.max(0, (sorted.size() * percent + 99) / 100 - 1));
    }
}
