package org.attest.model.internal.json;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.model.value.Citation;
import org.attest.model.value.SourceId;

/** A citation as its source, {@code "s4"}, or with its place, {@code "s4#paragraph 8"}; as an object if excerpted. */
public record CitationForm(Form<SourceId> source, Form<Citation> inFull) implements Form<Citation> {
    private static final char PLACE = '#';

    @Override
    public Optional<Citation> read(Spot spot) {
        if (!(spot.node() instanceof Node.Text(String text))) {
            return spot.node() instanceof Node.Members ? inFull.read(spot) : spot.rejectAs(allowed());
        }
        int mark = text.indexOf(PLACE);
        if (mark < 0) {
            return source.read(spot).map(Citation::of);
        }
        String locator = text.substring(mark + 1);
        if (locator.isBlank()) {
            return spot.reject("citation \"" + text + "\" has no place behind #, must be such as \"s4#paragraph 8\"");
        }
        return source.read(spot.with(new Node.Text(text.substring(0, mark))))
                .map(id -> new Citation(id, Optional.of(locator), Optional.empty()));
    }

    @Override
    public Node write(Citation citation, Comments here) {
        boolean placeIsBlank = citation.locator().filter(String::isBlank).isPresent();
        if (citation.excerpt().isPresent() || placeIsBlank || here.any()) {
            return inFull.write(citation, here);
        }
        String place = citation.locator().map(locator -> PLACE + locator).orElse("");
        return new Node.Text(citation.source() + place);
    }

    @Override
    public String allowed() {
        return "a citation such as \"s4\" or \"s4#paragraph 8\", or an object with the fields source, locator, excerpt";
    }

    @Override
    public String name() {
        return inFull.name();
    }

    @Override
    public Map<String, ? extends Form<?>> fields() {
        return inFull.fields();
    }

    @Override
    public Schema schema(Definitions definitions) {
        Schema inShort = Schema.type("string").matching(Scalars.SLUG + "(#.*\\S.*)?");
        return definitions.define(
                "CitationInShortOrFull",
                Schema.anyOf(List.of(inShort, inFull.schema(definitions))).described(allowed()));
    }
}
