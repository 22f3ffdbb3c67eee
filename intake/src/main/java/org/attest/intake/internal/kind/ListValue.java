package org.attest.intake.internal.kind;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.attest.intake.internal.table.InputCell;
import org.attest.model.internal.json.Node;

/** Several values in one cell, on lines of their own or, when it has one line only, parted by semicolons. */
record ListValue(Value each) implements Value.Compound {
    private static final String LINE = "\n";
    private static final String SEMICOLON = ";";

    @Override
    public Node node(InputCell cell, Dialect dialect) {
        return new Node.Elements(parts(cell.text())
                .map(part -> each.node(cell.type() == InputCell.Type.TEXT ? InputCell.of(part) : cell, dialect))
                .toList());
    }

    static Stream<String> parts(String text) {
        return Arrays.stream(text.split(text.contains(LINE) ? LINE : SEMICOLON, -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty());
    }

    @Override
    public Optional<String> text(Node node) {
        if (!(node instanceof Node.Elements(List<Node> all))) {
            return Optional.empty();
        }
        List<String> texts = new ArrayList<>();
        for (Node element : all) {
            each.text(element).filter(text -> !text.contains(LINE)).ifPresent(texts::add);
        }
        return texts.size() == all.size() ? Optional.of(joined(texts)) : Optional.empty();
    }

    static String joined(List<String> texts) {
        return String.join(texts.stream().anyMatch(text -> text.contains(SEMICOLON)) ? LINE : SEMICOLON + " ", texts);
    }

    @Override
    public String allowed() {
        return "one or more, parted by semicolons or line breaks: each " + each.allowed();
    }
}
