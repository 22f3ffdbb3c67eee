package org.attest.report.internal.resolve.row;

import java.net.URI;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Which addresses a file may lead its reader to: pages of the web, mailboxes, and places relative to the file. */
public final class WebAddress {
    private static final Set<String> WITH_HOST = Set.of("http", "https");

    /** What is a host, a share, a drive or a scheme to a program that decodes it first. */
    private static final Pattern NOT_RELATIVE = Pattern.compile("[/\\\\]{2}|\\s*[A-Za-z][A-Za-z0-9+.-]*:");

    private WebAddress() {}

    /** Whether it is http or https with a host, mailto, or relative without a host (RFC 3986, 4.2). */
    public static boolean isLink(URI address) {
        if (address.getScheme() != null) {
            String scheme = address.getScheme().toLowerCase(Locale.ROOT);
            return scheme.equals("mailto") || (WITH_HOST.contains(scheme) && address.getRawAuthority() != null);
        }
        return !address.toString().isEmpty()
                && address.getRawAuthority() == null
                && !NOT_RELATIVE.matcher(address.getPath()).lookingAt();
    }

    /** What a reader of the data is told of any other. */
    public static String notLinked(URI address) {
        return "leads to \"" + address + "\", drawn as words: a link must be http, https, mailto or relative";
    }
}
