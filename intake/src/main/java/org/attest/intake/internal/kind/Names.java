package org.attest.intake.internal.kind;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Ids that are made of names, where tables have none. */
public final class Names {
    /** A letter that no id has, or what parts several ids in a cell. */
    private static final Pattern OTHER = Pattern.compile("[\\p{L}&&[^A-Za-z]]|[;\n]");

    /** Behind a letter they tell names apart: {@code C++} and {@code C#}. */
    private static final Map<Pattern, String> SIGNS = Map.of(
            Pattern.compile("(?<=[\\p{L}\\p{N}]\\+{0,9})\\+"), "-plus",
            Pattern.compile("(?<=[\\p{L}\\p{N}])#"), "-sharp",
            Pattern.compile("(?<=[\\p{L}\\p{N}])\\*"), "-star");

    private Names() {}

    /** The id by which a cell refers to something, which may be its name; as it is typed where letters would get lost. */
    public static String reference(String typed) {
        String made = idOf(typed);
        return made.isEmpty() ? typed : made;
    }

    /** The id of what has this name; empty when letters would get lost. */
    static String idOf(String name) {
        String plain = Normalizer.normalize(name.replace("ß", "ss"), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
        for (Map.Entry<Pattern, String> sign : SIGNS.entrySet()) {
            plain = sign.getKey().matcher(plain).replaceAll(sign.getValue());
        }
        return OTHER.matcher(plain).find()
                ? ""
                : plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
