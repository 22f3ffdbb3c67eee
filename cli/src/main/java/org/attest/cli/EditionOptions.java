package org.attest.cli;

import java.time.LocalDate;
import java.util.Optional;
import org.attest.report.definition.Edition;
import org.attest.report.wording.Notation;
import picocli.CommandLine.Option;

/** The options that say how this run's reports are published. */
final class EditionOptions {
    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The day from which to look at the facts; the dossier's own when not given.")
    private Optional<LocalDate> asOf = Optional.empty();

    @Option(
            names = "--locale",
            paramLabel = "TAG",
            description = "How dates and numbers are written, such as en-GB (when not given) or en-US.")
    private Notation notation = Notation.ENGLISH;

    @Option(
            names = "--organisation",
            paramLabel = "NAME",
            converter = NotBlank.class,
            description = "Who publishes the reports; \"${DEFAULT-VALUE}\" when not given.")
    private String organisation = "Secretariat";

    @Option(
            names = "--classification",
            paramLabel = "TEXT",
            converter = NotBlank.class,
            description = "The marking of the reports; \"${DEFAULT-VALUE}\" when not given.")
    private String classification = "Public";

    Edition edition(OpenDossier data) {
        return Edition.of(asOf.orElse(data.dossier().asOf()), organisation)
                .locale(notation.locale().toLanguageTag())
                .classification(classification)
                .data(data.name(), data.sha256());
    }
}
