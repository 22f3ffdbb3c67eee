package org.attest.model.json;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.attest.model.DossierException;
import org.attest.model.Problem;
import org.attest.model.Problem.Location;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** Turns a text into a tree. Broken JSON is one problem; fields that stand twice and odd comments are one each. */
final class TreeParser {
    static final String COMMENT = "$comment";
    static final String ID = "id";

    /** What Jackson says to its caller means nothing to the person who typed the text. */
    private static final Pattern ADVICE_TO_PROGRAMMERS =
            Pattern.compile(": enable `.*|, from `[^`]*`| \\(start marker .*| \\(not recognized .*");

    private final JsonParser tokens;
    private final Reading reading;
    private final Positions positions;
    private final Map<String, String> comments = new TreeMap<>();

    private TreeParser(JsonParser tokens, Reading reading) {
        this.tokens = tokens;
        this.reading = reading;
        this.positions = reading.positions();
    }

    /**
     * Parses a text, and notes in the reading where everything stands and what does not spoil the rest.
     *
     * @throws DossierException when the text is not JSON, with that one problem
     */
    static Tree parse(String text, Reading reading) {
        try (JsonParser tokens = new JsonFactory().createParser(ObjectReadContext.empty(), text)) {
            try {
                return new TreeParser(tokens, reading).tree();
            } catch (JacksonException e) {
                String why =
                        ADVICE_TO_PROGRAMMERS.matcher(e.getOriginalMessage()).replaceAll("");
                throw broken(why, location(e.getLocation() == null ? tokens.currentLocation() : e.getLocation()));
            }
        }
    }

    private Tree tree() {
        if (tokens.nextToken() == null) {
            throw broken("the text is empty", Positions.START);
        }
        Node root = value(Pointer.ROOT);
        if (tokens.nextToken() != null) {
            throw broken("more text follows the end of the dossier", location(tokens.currentTokenLocation()));
        }
        return new Tree(root, comments);
    }

    private Node value(String pointer) {
        positions.value(pointer, location(tokens.currentTokenLocation()));
        return switch (tokens.currentToken()) {
            case START_OBJECT -> members(pointer);
            case START_ARRAY -> elements(pointer);
            case VALUE_STRING -> new Node.Text(whole(tokens.getString(), pointer));
            case VALUE_TRUE, VALUE_FALSE -> new Node.Flag(tokens.getBooleanValue());
            case VALUE_NULL -> new Node.Null();
            default -> new Node.Numeral(tokens.getString());
        };
    }

    private Node members(String pointer) {
        Map<String, Node> members = new LinkedHashMap<>();
        while (tokens.nextToken() != JsonToken.END_OBJECT) {
            String name = tokens.currentName();
            String member = Pointer.member(pointer, name);
            Location place = location(tokens.currentTokenLocation());
            tokens.nextToken();
            whole(name, member);
            if (members.containsKey(name) || (name.equals(COMMENT) && comments.containsKey(pointer))) {
                int first = positions.ofName(member).line();
                reading.reject(
                        Problem.at(
                                member,
                                "field \"" + name + "\" stands twice, first in line " + first + ", must stand once"),
                        place);
                // Read under another pointer, so that the place and the comments of the first stay.
                value(member + " again");
                continue;
            }
            positions.name(member, place);
            Node value = value(member);
            if (name.equals(ID) && value instanceof Node.Text(String id)) {
                reading.ids().typed(id);
            }
            if (!name.equals(COMMENT)) {
                members.put(name, value);
            } else if (value instanceof Node.Text(String comment)) {
                comments.put(pointer, comment);
            } else {
                reading.reject(member, "is " + value.described() + ", must be a text");
            }
        }
        return new Node.Members(members);
    }

    private Node elements(String pointer) {
        List<Node> elements = new ArrayList<>();
        while (tokens.nextToken() != JsonToken.END_ARRAY) {
            elements.add(value(Pointer.element(pointer, elements.size())));
        }
        return new Node.Elements(elements);
    }

    /** Escapes can spell half of a surrogate pair, which no file can hold. */
    private String whole(String text, String pointer) {
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            reading.reject(pointer, "has half of a surrogate pair, must have whole characters");
        }
        return text;
    }

    private static DossierException broken(String why, Location place) {
        String message = "is broken JSON: " + why;
        return new DossierException(List.of(Problem.at(Pointer.ROOT, message).locatedAt(place.line(), place.column())));
    }

    private static Location location(TokenStreamLocation location) {
        return new Location(location.getLineNr(), location.getColumnNr());
    }
}
