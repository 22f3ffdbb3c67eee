package org.attest.report.definition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.attest.report.problem.Problem;
import org.attest.report.problem.ReportDefinitionException;
import org.attest.report.style.Theme;
import org.attest.report.wording.Notation;

/**
 * All that varies from run to run.
 *
 * @param asOf the date at which the facts are looked at; also the date of the files
 * @param classification a marking such as "Public", or nothing
 */
public record Edition(
        LocalDate asOf,
        String organisation,
        Notation notation,
        Theme theme,
        String classification,
        Optional<DataDigest> data) {
    /** The data's name and the SHA-256 of its bytes, in hexadecimal. */
    public record DataDigest(String name, String sha256) {}

    public Edition {
        if (organisation.isBlank()) {
            throw new IllegalArgumentException("edition has no organisation, must name who publishes the report");
        }
        List<Problem> problems = theme.problems();
        if (!problems.isEmpty()) {
            throw new ReportDefinitionException(problems);
        }
    }

    /** In English, with the official theme, without a marking. */
    public static Edition of(LocalDate asOf, String organisation) {
        return new Edition(asOf, organisation, Notation.ENGLISH, Theme.OFFICIAL, "", Optional.empty());
    }

    /** This edition in another locale, as a BCP 47 tag such as {@code en-US}. */
    public Edition locale(String languageTag) {
        return new Edition(asOf, organisation, Notation.of(languageTag), theme, classification, data);
    }

    /** This edition with another look; refuses one that cannot be read, with all that is wrong with it. */
    public Edition theme(Theme newTheme) {
        return new Edition(asOf, organisation, notation, newTheme, classification, data);
    }

    /** This edition with another marking, in head and foot of each page. */
    public Edition classification(String marking) {
        return new Edition(asOf, organisation, notation, theme, marking, data);
    }

    /** This edition with the name and SHA-256 of its data, which the cover prints. */
    public Edition data(String name, String sha256) {
        return new Edition(
                asOf, organisation, notation, theme, classification, Optional.of(new DataDigest(name, sha256)));
    }
}
