package org.attest.model.internal.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.attest.model.DossierException;
import org.attest.model.Problem;
import org.attest.model.Problem.Location;
import org.attest.model.internal.Unprintable;
import org.attest.model.internal.json.Places.Place;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** Turns a text into a tree. Broken JSON is one problem; fields that stand twice and odd comments are one each. */
final class TreeParser {
    /** A parsed text: its values, the comments by the pointers of their objects, and the schema that it names. */
    record Tree(Node root, Map<String, String> comments, Optional<String> schema) {}

    static final String COMMENT = "$comment";
    static final String SCHEMA = "$schema";
    static final String ID = "id";

    /** A name stands in the pointer of every problem below it. */
    private static final StreamReadConstraints LIMITS =
            StreamReadConstraints.builder().maxNameLength(1_000).build();

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** What Jackson says to its caller means nothing to the person who typed the text. */
    private static final Pattern ADVICE_TO_PROGRAMMERS =
            Pattern.compile(": enable `.*|, from `[^`]*`| \\(start marker .*| \\(not recognized .*");

    private final JsonParser tokens;
    private final Reading reading;
    private final Places places;
    private final Map<String, String> comments = new TreeMap<>();
    private Optional<String> schema = Optional.empty();

    private TreeParser(JsonParser tokens, Reading reading) {
        this.tokens = tokens;
        this.reading = reading;
        this.places = reading.places();
    }

    /**
     * Parses a text, and notes in the reading where everything stands and what does not spoil the rest.
     *
     * @throws DossierException when the text is not JSON, with that one problem
     */
    static Tree parse(String text, Reading reading) {
        try (JsonParser tokens = JsonFactory.builder()
                .streamReadConstraints(LIMITS)
                .build()
                .createParser(ObjectReadContext.empty(), text)) {
            try {
                return new TreeParser(tokens, reading).tree();
            } catch (JacksonException e) {
                String why =
                        ADVICE_TO_PROGRAMMERS.matcher(e.getOriginalMessage()).replaceAll("");
                throw refused(
                        "is broken JSON: " + why,
                        location(e.getLocation() == null ? tokens.currentLocation() : e.getLocation()));
            }
        }
    }

    private Tree tree() {
        if (tokens.nextToken() == null) {
            throw refused("is empty, must be JSON", Places.START);
        }
        Node root = value(places.root());
        if (tokens.nextToken() != null) {
            throw refused(
                    "is broken JSON: more text follows the end of the dossier",
                    location(tokens.currentTokenLocation()));
        }
        return new Tree(root, comments, schema);
    }

    private Node value(Place place) {
        place.value(location(tokens.currentTokenLocation()));
        return switch (tokens.currentToken()) {
            case START_OBJECT -> members(place);
            case START_ARRAY -> elements(place);
            case VALUE_STRING -> text(place);
            case VALUE_TRUE, VALUE_FALSE -> new Node.Flag(tokens.getBooleanValue());
            case VALUE_NULL -> new Node.Null();
            default -> new Node.Numeral(tokens.getString());
        };
    }

    private Node members(Place here) {
        Map<String, Node> members = new LinkedHashMap<>();
        while (tokens.nextToken() != JsonToken.END_OBJECT) {
            String name = tokens.currentName();
            Location location = location(tokens.currentTokenLocation());
            tokens.nextToken();
            if (members.containsKey(name)) {
                rejectSecond(name, Pointer.member(here.pointer(), name), location);
                // Under another name, so that the places and the comments of the first stay as they are.
                value(here.at(Pointer.step(name) + " again"));
            } else {
                Place member = here.at(Pointer.step(name));
                member.name(location);
                members.put(name, value(member));
            }
        }
        if (members.get(ID) instanceof Node.Text(String id)) {
            reading.ids().typed(id);
        }
        remark(here, COMMENT, members).ifPresent(comment -> comments.put(here.pointer(), comment));
        if (here == places.root()) {
            schema = remark(here, SCHEMA, members);
        }
        return new Node.Members(members);
    }

    private void rejectSecond(String name, String member, Location place) {
        int first = places.ofName(member).line();
        String message = "field \"" + name + "\" stands twice, first in line " + first + ", must stand once";
        reading.reject(Problem.at(member, message), place);
    }

    /** Takes a text out of the object that is not part of its data. */
    private Optional<String> remark(Place here, String name, Map<String, Node> members) {
        Node remark = members.remove(name);
        if (remark instanceof Node.Text(String text)) {
            return Optional.of(text);
        }
        if (remark != null) {
            reading.reject(Pointer.member(here.pointer(), name), "is " + remark.described() + ", must be a text");
        }
        return Optional.empty();
    }

    private Node elements(Place here) {
        List<Node> elements = new ArrayList<>();
        while (tokens.nextToken() != JsonToken.END_ARRAY) {
            elements.add(value(here.at(Integer.toString(elements.size()))));
        }
        return new Node.Elements(elements);
    }

    private Node text(Place place) {
        String text = tokens.getString();
        // Escapes can spell them; what is wrong with names Jackson tells, or nobody knows a field of this name.
        Unprintable.in(text).ifPresent(what -> reading.reject(place.pointer(), what));
        return new Node.Text(text);
    }

    private static DossierException refused(String message, Location place) {
        return new DossierException(List.of(Problem.at(Pointer.ROOT, message).locatedAt(place.line(), place.column())));
    }

    private static Location location(TokenStreamLocation location) {
        return new Location(location.getLineNr(), location.getColumnNr());
    }

    /** A file's text, of UTF-8, without a byte order mark; {@link DossierException} at the first byte that is other. */
    static String decode(byte[] bytes) {
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        CharBuffer decoded = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(rest, decoded, true);
        String marked = decoded.flip().toString();
        String text = marked.indexOf(BYTE_ORDER_MARK) == 0 ? marked.substring(1) : marked;
        if (result.isError()) {
            throw malformed(text, rest.get());
        }
        return text;
    }

    private static DossierException malformed(String before, byte found) {
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        int column = before.length() - before.lastIndexOf('\n');
        String message = "byte " + HexFormat.of().withUpperCase().toHexDigits(found)
                + " is not part of a character here, must be UTF-8";
        return new DossierException(List.of(Problem.at(Pointer.ROOT, message).locatedAt(line, column)));
    }
}
