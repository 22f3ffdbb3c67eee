package org.attest.workbook.internal;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The parts of a workbook file and how they hang together (ECMA-376 part 2), read as they are asked for. */
public final class Parts implements AutoCloseable {
    /** As in Apache POI; how well a part is compressed says nothing about it. */
    private static final long MOST_BYTES = 0xFFFF_FFFFL;

    /** Of a tag or a comment, which the parser reads as a whole. */
    private static final int LONGEST_PIECE = 1 << 22;

    private final ZipFile zip;
    private final Map<String, ZipEntry> entries = new HashMap<>();

    /** What a part refers to; the type is the last word of its address, such as {@code worksheet}. */
    public record Relation(String id, String type, String target, boolean isExternal) {}

    Parts(Path file) throws IOException {
        zip = new ZipFile(file.toFile());
        for (ZipEntry entry : zip.stream().toList()) {
            if (entries.put(key(entry.getName()), entry) != null) {
                zip.close();
                throw new UnreadableWorkbookException(
                        "part " + entry.getName() + " stands there twice, must stand there once");
            }
        }
    }

    /** Names of parts are equal whatever their case (ECMA-376 part 2, 6.2.2.3). */
    private static String key(String name) {
        return name.replace('\\', '/').toLowerCase(Locale.ROOT);
    }

    boolean has(String part) {
        return entries.containsKey(key(part));
    }

    public boolean hasNameLike(String regex) {
        return entries.keySet().stream().anyMatch(name -> name.matches(regex));
    }

    /** A whole part, {@link Node#NONE} when it is missing. */
    public Node node(String part) {
        return node(part, "");
    }

    /** A whole part but for the elements of one name. */
    public Node node(String part, String without) {
        Optional<Xml> opened = open(part);
        if (opened.isEmpty()) {
            return Node.NONE;
        }
        try (Xml xml = opened.get()) {
            Node root = xml.root(without);
            xml.end();
            return root;
        }
    }

    Optional<Xml> open(String part) {
        ZipEntry entry = entries.get(key(part));
        if (entry == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Xml(entry.getName(), new Sound(zip.getInputStream(entry), entry.getCrc())));
        } catch (IOException e) {
            throw new UnreadableWorkbookException(
                    "part " + entry.getName() + " cannot be read, must be sound: " + e.getMessage(), e);
        }
    }

    /** What a part refers to; that of the whole file when the name is empty. */
    public List<Relation> relations(String part) {
        int slash = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, slash);
        return node(folder + "_rels/" + part.substring(slash) + ".rels")
                .all("Relationship")
                .map(node -> {
                    String type = node.get("Type").replaceFirst(".*/", "");
                    boolean external = node.get("TargetMode").equals("External");
                    String target = external ? node.get("Target") : resolve(folder, node.get("Target"));
                    return new Relation(node.get("Id"), type, target, external);
                })
                .toList();
    }

    /** The part of that type to which a part refers, {@link Node#NONE} when it is missing. */
    public Node related(String part, String type) {
        return node(target(part, type));
    }

    /** The name of the part of that type to which a part refers, empty when there is none. */
    String target(String part, String type) {
        return relations(part).stream()
                .filter(relation -> relation.type().equals(type) && !relation.isExternal())
                .map(Relation::target)
                .findFirst()
                .orElse("");
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

    /** Ends a part that goes on and on, and tells one whose bytes are not those that were written. */
    static final class Sound extends FilterInputStream {
        private final long written;
        private long read;
        private long piece;

        Sound(InputStream in, long written) {
            super(new CheckedInputStream(in, new CRC32()));
            this.written = written;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int count = super.read(buffer, offset, length);
            if (count < 0 && ((CheckedInputStream) in).getChecksum().getValue() != written) {
                throw new IOException("its bytes do not match their checksum");
            }
            read += Math.max(0, count);
            if (read > MOST_BYTES) {
                throw new IOException("has more than " + MOST_BYTES + " bytes");
            }
            if (read - piece > LONGEST_PIECE) {
                throw new IOException("has a tag or a comment of more than " + LONGEST_PIECE + " bytes");
            }
            return count;
        }

        void nextPiece() {
            piece = read;
        }
    }
}
