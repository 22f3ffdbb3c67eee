package org.attest.report;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import org.attest.report.manifest.Digest;
import org.attest.report.style.Theme;

/** Tells themes apart by all that is drawn of them. */
final class ThemeDigest {
    private ThemeDigest() {}

    static Digest of(Theme theme) {
        String words = List.of(
                        theme.ink(),
                        theme.muted(),
                        // In their order: that of an unmodifiable map differs from run to run.
                        new TreeMap<>(theme.tones()),
                        theme.groupFill(),
                        theme.hairline(),
                        theme.brand(),
                        theme.series(),
                        theme.contrast(),
                        theme.paper(),
                        theme.logo().map(logo -> Digest.of(logo.image()).sha256() + " " + logo.alternative()),
                        theme.foot())
                .toString();
        return Digest.of(words.getBytes(StandardCharsets.UTF_8));
    }
}
