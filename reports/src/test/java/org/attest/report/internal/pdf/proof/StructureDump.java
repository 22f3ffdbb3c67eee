package org.attest.report.internal.pdf.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/**
 * The structure tree of a PDF as a text, read by a library that did not write it: a line for each element with its type,
 * its attributes and the text that is marked as its own, in the order of the tree. What is an artifact is not in it.
 */
public final class StructureDump {
    /** Of an element itself; the others are in its attribute objects. */
    private static final List<String> OWN = List.of("ID", "Lang", "Alt", "ActualText", "E");

    private final MarkedText texts;
    private final StringBuilder lines = new StringBuilder();

    private StructureDump(MarkedText texts) {
        this.texts = texts;
    }

    public static String of(Path pdf) {
        try {
            return of(Files.readAllBytes(pdf));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String of(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            StructureDump dump = new StructureDump(new MarkedText(document));
            COSDictionary root =
                    document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.STRUCT_TREE_ROOT);
            if (root != null) {
                dump.kids(root, null, 0);
            }
            return dump.lines.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void kids(COSDictionary parent, @Nullable COSDictionary page, int depth) throws IOException {
        for (COSBase kid : list(parent.getDictionaryObject(COSName.K))) {
            kid(kid, page, depth);
        }
    }

    private void kid(COSBase kid, @Nullable COSDictionary page, int depth) throws IOException {
        if (kid instanceof COSNumber mark) {
            line(depth, quoted(texts.of(page, mark.intValue())));
        } else if (kid instanceof COSDictionary dictionary) {
            COSDictionary own = dictionary.getCOSDictionary(COSName.PG);
            COSDictionary onPage = own == null ? page : own;
            switch (String.valueOf(dictionary.getNameAsString(COSName.TYPE))) {
                case "MCR" -> line(depth, quoted(texts.of(onPage, dictionary.getInt(COSName.MCID))));
                case "OBJR" -> line(depth, object(dictionary.getCOSDictionary(COSName.OBJ)));
                default -> element(dictionary, onPage, depth);
            }
        }
    }

    private void element(COSDictionary element, @Nullable COSDictionary page, int depth) throws IOException {
        String head = element.getNameAsString(COSName.S) + attributes(element);
        List<COSBase> kids = list(element.getDictionaryObject(COSName.K));
        if (kids.size() == 1 && kids.getFirst() instanceof COSNumber mark) {
            line(depth, head + " " + quoted(texts.of(page, mark.intValue())));
        } else {
            line(depth, head);
            kids(element, page, depth + 1);
        }
    }

    private void line(int depth, String text) {
        lines.append("  ".repeat(depth)).append(text).append('\n');
    }

    private static String object(@Nullable COSDictionary object) {
        if (object == null) {
            return "(nothing)";
        }
        String contents = object.getString(COSName.CONTENTS);
        return "(" + object.getNameAsString(COSName.SUBTYPE) + (contents == null ? "" : " " + quoted(contents)) + ")";
    }

    private static String attributes(COSDictionary element) {
        List<String> all = new ArrayList<>();
        for (String key : OWN) {
            String value = element.getString(key);
            if (value != null) {
                all.add(key + "=" + quoted(value));
            }
        }
        for (COSBase attributes : list(element.getDictionaryObject(COSName.A))) {
            if (attributes instanceof COSDictionary dictionary) {
                dictionary.keySet().stream()
                        .filter(key -> !key.equals(COSName.O))
                        .sorted()
                        .forEach(key -> all.add(attribute(key, dictionary.getDictionaryObject(key))));
            }
        }
        return all.isEmpty() ? "" : " [" + String.join(", ", all) + "]";
    }

    /** Of a box only that it is there: its numbers belong to how a page looks. */
    private static String attribute(COSName key, @Nullable COSBase value) {
        return key.equals(COSName.BBOX) ? "BBox" : key.getName() + "=" + value(value);
    }

    private static String value(@Nullable COSBase value) {
        return switch (value) {
            case COSName name -> name.getName();
            case COSString text -> quoted(text.getString());
            case COSNumber number -> String.valueOf(number.intValue());
            case COSArray array ->
                String.join(" ", list(array).stream().map(StructureDump::value).toList());
            case null, default -> "?";
        };
    }

    private static String quoted(String text) {
        return "'" + text + "'";
    }

    /** What stands for one thing or for several. */
    private static List<COSBase> list(@Nullable COSBase value) {
        if (!(value instanceof COSArray array)) {
            return value == null ? List.of() : List.of(value);
        }
        List<COSBase> all = new ArrayList<>();
        for (COSBase entry : array) {
            COSBase object = entry instanceof COSObject reference ? reference.getObject() : entry;
            if (object != null) {
                all.add(object);
            }
        }
        return all;
    }
}
