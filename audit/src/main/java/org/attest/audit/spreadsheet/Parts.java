package org.attest.audit.spreadsheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.attest.audit.UnreadableFileException;
import org.attest.audit.internal.ForeignFile;
import org.attest.audit.internal.ForeignXml;
import org.jspecify.annotations.Nullable;

/** The parts of a workbook file and how they hang together (ECMA-376 part 2), read as they are asked for. */
final class Parts implements AutoCloseable {
    /** As in Apache POI; how well a part is compressed says nothing about it. */
    private static final long MOST_BYTES = 0xFFFF_FFFFL;

    private final ZipFile zip;
    private final ForeignFile file;
    private final Map<String, ZipEntry> entries = new HashMap<>();

    /** @param type what the target is, the last word of its address, such as {@code worksheet} */
    record Relation(String id, String type, String target, boolean isExternal) {}

    @FunctionalInterface
    interface Reading<T> {
        T read(XMLStreamReader xml) throws XMLStreamException;
    }

    private Parts(ZipFile zip, ForeignFile file) {
        this.zip = zip;
        this.file = file;
        zip.stream().forEach(entry -> entries.put(key(entry.getName()), entry));
    }

    static Parts open(ForeignFile file) throws IOException {
        return new Parts(new ZipFile(file.path().toFile()), file);
    }

    /** Names of parts are equal whatever their case (ECMA-376 part 2, 6.2.2.3). */
    private static String key(String name) {
        return name.replace('\\', '/').toLowerCase(Locale.ROOT);
    }

    boolean has(String part) {
        return entries.containsKey(key(part));
    }

    boolean hasNameLike(String regex) {
        return entries.keySet().stream().anyMatch(name -> name.matches(regex));
    }

    /** A whole part, {@link Node#NONE} when it is missing. */
    Node node(String part) {
        return node(part, "");
    }

    Node node(String part, String without) {
        return has(part) ? read(part, xml -> new Xml().root(xml, without)) : Node.NONE;
    }

    <T> T read(String part, Reading<T> reading) {
        ZipEntry entry = entries.get(key(part));
        if (entry == null) {
            throw unreadable("has no part " + part + ", must be a complete workbook", null);
        }
        try (InputStream in = new Limited(zip.getInputStream(entry))) {
            XMLStreamReader xml = ForeignXml.open(in);
            try {
                return reading.read(xml);
            } finally {
                xml.close();
            }
        } catch (XMLStreamException e) {
            throw unreadable("part " + entry.getName() + " cannot be read, must be sound XML: " + firstLine(e), e);
        } catch (IOException e) {
            throw unreadable("part " + entry.getName() + " cannot be read, must be sound: " + e.getMessage(), e);
        }
    }

    UnreadableFileException unreadable(String what, @Nullable Exception cause) {
        return cause == null ? file.unreadable(what) : file.unreadable(what, cause);
    }

    /** The parser's message repeats the place in a line of its own. */
    private static String firstLine(XMLStreamException e) {
        return String.valueOf(e.getMessage())
                .replaceAll(
                        "(?s)^ParseError at \\[row,col\\]:\\[(\\d+),(\\d+)\\]\\s*Message: ", "line $1, column $2: ");
    }

    /** What a part refers to; that of the whole file when the name is empty. */
    List<Relation> relations(String part) {
        int slash = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, slash);
        List<Relation> relations = new ArrayList<>();
        node(folder + "_rels/" + part.substring(slash) + ".rels")
                .all("Relationship")
                .forEach(node -> {
                    String type = node.get("Type");
                    boolean external = node.get("TargetMode").equals("External");
                    String target = node.get("Target");
                    relations.add(new Relation(
                            node.get("Id"),
                            type.substring(type.lastIndexOf('/') + 1),
                            external ? target : resolve(folder, target),
                            external));
                });
        return relations;
    }

    Optional<Relation> relation(String part, String type) {
        return relations(part).stream()
                .filter(relation -> relation.type().equals(type) && !relation.isExternal())
                .findFirst();
    }

    /** The name of a part, or of none when the target is odd. */
    private static String resolve(String folder, String target) {
        try {
            String path = URI.create("/" + folder)
                    .resolve(target.replace('\\', '/'))
                    .normalize()
                    .getPath();
            return path == null || path.isEmpty() ? target : path.substring(1);
        } catch (IllegalArgumentException e) {
            return target;
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Ends a part that goes on and on. */
    private static final class Limited extends FilterInputStream {
        private long read;

        Limited(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int octet = super.read();
            count(octet < 0 ? 0 : 1);
            return octet;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int count = super.read(buffer, offset, length);
            count(Math.max(0, count));
            return count;
        }

        private void count(int octets) throws IOException {
            read += octets;
            if (read > MOST_BYTES) {
                throw new IOException("has more than " + MOST_BYTES + " bytes");
            }
        }
    }
}
