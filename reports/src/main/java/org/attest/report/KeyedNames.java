package org.attest.report;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.attest.report.manifest.Digest;
import org.attest.report.problem.Problem;
import org.attest.report.problem.ReportDefinitionException;
import org.attest.report.problem.Where;

/**
 * The names of the files of keys, without their endings. Of a key stand letters without their marks, digits, points, hyphens and
 * underscores; anything between them is one hyphen, and letters are small, for some systems take A and a for the same.
 * Letters of scripts that have no plain Latin form stay as they are.
 */
final class KeyedNames {
    static final String KEY = "{key}";

    /** Code points of a key in a name: with the rest of it less than the 255 bytes that systems allow. */
    private static final int LONGEST = 50;

    private static final int LONGEST_PATTERN = 60;

    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
    private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}._-]+");

    /** Latin letters that are not a letter and a mark. */
    private static final Map<String, String> LETTERS = Map.ofEntries(
            Map.entry("ß", "ss"),
            Map.entry("æ", "ae"),
            Map.entry("œ", "oe"),
            Map.entry("ø", "o"),
            Map.entry("đ", "d"),
            Map.entry("ð", "d"),
            Map.entry("þ", "th"),
            Map.entry("ł", "l"),
            Map.entry("ħ", "h"),
            Map.entry("ı", "i"),
            Map.entry("ŋ", "ng"));

    /** Names of devices, which Windows gives to no file, whatever their ending. */
    private static final Pattern DEVICES = Pattern.compile("(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");

    private KeyedNames() {}

    /**
     * The names by their keys, in their order.
     *
     * @throws ReportDefinitionException with all keys that have none, or the same as another
     */
    static Map<String, String> of(Where burst, String pattern, List<String> keys) {
        List<Problem> problems = new ArrayList<>(patternProblems(burst, pattern));
        Map<String, String> names = new LinkedHashMap<>();
        Map<String, String> taken = new LinkedHashMap<>();
        long number = 0;
        for (String key : keys) {
            Where here = burst.then("key", ++number).then("\"" + key + "\"");
            String name = pattern.replace(KEY, slug(key));
            String other = taken.putIfAbsent(name, key);
            if (!isSound(key)) {
                problems.add(new Problem(
                        here,
                        "must have a letter or digit, at most 1000 characters, and no / or \\ or control character"));
            } else if (other != null) {
                problems.add(new Problem(
                        here,
                        other.equals(key)
                                ? "stands twice, must stand once"
                                : "has the file name \"" + name + "\" as key \"" + other
                                        + "\" has, must have one of its own"));
            } else if (DEVICES.matcher(name).matches()) {
                problems.add(new Problem(here, "has the file name \"" + name + "\", a device on Windows"));
            } else {
                names.put(key, name);
            }
        }
        if (!problems.isEmpty()) {
            throw new ReportDefinitionException(problems);
        }
        return names;
    }

    private static List<Problem> patternProblems(Where burst, String pattern) {
        String rest = pattern.replace(KEY, "");
        return pattern.contains(KEY)
                        && rest.length() <= LONGEST_PATTERN
                        && rest.matches("(?U)[\\p{L}\\p{Nd} ._-]*")
                        && !rest.startsWith(".")
                ? List.of()
                : List.of(new Problem(
                        burst.then("name \"" + pattern + "\""),
                        "must be " + KEY + " with at most " + LONGEST_PATTERN
                                + " letters, digits, blanks, points, hyphens and underscores beside it, such as caseload-"
                                + KEY));
    }

    private static boolean isSound(String key) {
        return key.length() <= 1_000
                && key.codePoints().anyMatch(Character::isLetterOrDigit)
                && key.chars().noneMatch(c -> c == '/' || c == '\\' || Character.isISOControl(c));
    }

    private static String slug(String key) {
        StringBuilder plain = new StringBuilder();
        String small = Normalizer.normalize(key.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
        small.codePoints().mapToObj(Character::toString).forEach(letter -> {
            String bare = MARKS.matcher(Normalizer.normalize(letter, Normalizer.Form.NFKD))
                    .replaceAll("");
            boolean isLatin = !bare.isEmpty() && bare.chars().allMatch(c -> c < 128);
            plain.append(LETTERS.getOrDefault(letter, isLatin ? bare : letter));
        });
        String name = OTHERS.matcher(plain).replaceAll("-").replaceAll("^[.-]+|[.-]+$", "");
        if (name.codePointCount(0, name.length()) <= LONGEST) {
            return name;
        }
        // Long names that begin alike stay apart.
        String digest = Digest.of(key.getBytes(StandardCharsets.UTF_8)).sha256();
        return name.substring(0, name.offsetByCodePoints(0, LONGEST - 9)) + "-" + digest.substring(0, 8);
    }
}
