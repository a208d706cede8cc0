package se.samverka.platform.countyfile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.function.UnaryOperator;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A group of {@code key: value} rows in a county file.
 *
 * <p>A key that is asked for is thereby known; {@link #nothingElse()} notes all others. What is missing or of the wrong
 * sort is noted, and a stand-in is answered (see {@link Value}).
 */
public final class Fields {

    private static final Choices<Boolean> YES_OR_NO = Choices.of("ja", true).or("nej", false);

    private final String file;
    private final int line;
    private final Mistakes mistakes;
    private final UnaryOperator<String> words;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Integer> keyLines = new LinkedHashMap<>();
    private final SequencedSet<String> asked = new LinkedHashSet<>();

    private Fields(String file, int line, Mistakes mistakes, UnaryOperator<String> words) {
        this.file = file;
        this.line = line;
        this.mistakes = mistakes;
        this.words = words;
    }

    /** @param words what is done to each text, so that one file can speak of each municipality */
    static Fields of(String file, Node node, Mistakes mistakes, UnaryOperator<String> words) {
        Fields fields = new Fields(file, lineOf(node), mistakes, words);
        switch (node) {
            case MappingNode mapping -> mapping.getValue().forEach(fields::put);
            case Node other ->
                mistakes.add(file, lineOf(other), "Här ska stå rader med en nyckel, ett kolon och ett värde.");
        }
        return fields;
    }

    private void put(NodeTuple row) {
        String key = row.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
        int keyLine = lineOf(row.getKeyNode());
        if (values.putIfAbsent(key, row.getValueNode()) != null) {
            mistakes.add(file, keyLine, "\"" + key + "\" står två gånger. Ta bort den ena raden.");
        }
        keyLines.putIfAbsent(key, keyLine);
    }

    public boolean has(String key) {
        asked.add(key);
        return values.containsKey(key);
    }

    /** How many mistakes were noted so far, in this file or another. */
    public int mistakes() {
        return mistakes.count();
    }

    public Optional<Value> find(String key) {
        asked.add(key);
        return Optional.ofNullable(values.get(key)).map(node -> value("\"" + key + "\"", node));
    }

    public Value value(String key) {
        return find(key).orElseGet(() -> {
            missing(key, "Lägg till en rad som börjar med \"" + key + ":\".");
            return new Value(file, line, "", new Mistakes());
        });
    }

    public String text(String key) {
        return value(key).text();
    }

    public Optional<String> findText(String key) {
        return find(key).map(Value::text);
    }

    public LocalDate date(String key) {
        return value(key).date();
    }

    public Optional<LocalDate> findDate(String key) {
        return known(key).map(Value::date);
    }

    /** What is written there, unless that is {@code okänt}. */
    public Optional<Value> known(String key) {
        return find(key).filter(value -> !value.isUnknown());
    }

    /** Whether {@code okänt} is written instead of what is asked for. */
    public boolean saysUnknown(String key) {
        asked.add(key);
        return values.get(key) instanceof ScalarNode scalar && scalar.getValue().equals(Value.UNKNOWN);
    }

    public <T> T choice(String key, Choices<T> choices) {
        Value value = value(key);
        return value.text().isEmpty() ? choices.standIn() : value.choice(choices);
    }

    public <T> Optional<T> findChoice(String key, Choices<T> choices) {
        return find(key).map(value -> value.choice(choices));
    }

    /** {@code ja} or {@code nej}; {@code nej} where nothing is written. */
    public boolean yes(String key) {
        return findChoice(key, YES_OR_NO).orElse(false);
    }

    /** The rows of a list, each a group of its own; none where nothing is written. */
    public List<Fields> groups(String key) {
        return items(key).stream().map(node -> of(file, node, mistakes, words)).toList();
    }

    /** The words of a list; none where nothing is written. */
    public List<Value> words(String key) {
        return items(key).stream().map(node -> value("Raden", node)).toList();
    }

    public Optional<Fields> group(String key) {
        asked.add(key);
        return Optional.ofNullable(values.get(key)).map(node -> of(file, node, mistakes, words));
    }

    /** All keys as they stand, for a group whose keys are names, each with its value. */
    public List<Map.Entry<String, Value>> rows() {
        List<Map.Entry<String, Value>> rows = new ArrayList<>();
        values.forEach((key, node) -> rows.add(Map.entry(key, value("\"" + key + "\"", node))));
        asked.addAll(values.keySet());
        return rows;
    }

    public void missing(String key, String whatToDo) {
        asked.add(key);
        mistakes.add(file, line, "\"" + key + "\" saknas. " + whatToDo);
    }

    public void mistake(String sentence) {
        mistakes.add(file, line, sentence);
    }

    public void mistakeAt(String key, String sentence) {
        mistakes.add(file, keyLines.getOrDefault(key, line), sentence);
    }

    /** Notes every key that nobody asked for. */
    public void nothingElse() {
        keyLines.forEach((key, at) -> {
            if (!asked.contains(key)) {
                mistakes.add(
                        file,
                        at,
                        "\"" + key + "\" är ingen nyckel här." + NearMiss.question(key, asked) + " Här kan stå: "
                                + String.join(", ", asked) + ".");
            }
        });
    }

    private List<Node> items(String key) {
        asked.add(key);
        Node node = values.get(key);
        if (node == null) return List.of();
        if (node instanceof SequenceNode list) return list.getValue();
        mistakeAt(key, "\"" + key + "\" ska vara en lista. Börja varje rad i den med ett streck.");
        return List.of();
    }

    private Value value(String what, Node node) {
        if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return new Value(file, lineOf(node), words.apply(scalar.getValue().strip()), mistakes);
        }
        String sentence = node instanceof ScalarNode
                ? " är tom. Skriv ett värde efter kolonet, eller ta bort raden."
                : " ska vara ett ord eller en mening, inte en lista eller flera rader med nycklar.";
        mistakes.add(file, lineOf(node), what + sentence);
        return new Value(file, lineOf(node), "", new Mistakes());
    }

    private static int lineOf(Node node) {
        return node.getStartMark().getLine() + 1;
    }
}
