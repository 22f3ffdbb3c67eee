package org.attest.cli;

import java.util.Arrays;
import java.util.Iterator;
import org.attest.report.definition.Report;
import org.attest.report.pdf.PdfProfile;
import org.attest.report.standard.StandardReports;
import org.attest.report.xlsx.Profile;

/** What a shell may complete a word to; looked up only when it asks for its script. */
final class Candidates {
    private Candidates() {}

    static final class Reports implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return StandardReports.ALL.stream().map(Report::id).iterator();
        }
    }

    static final class OfCommands implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Commands.names().iterator();
        }
    }

    static final class Formats implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return names(RunCommand.Format.values());
        }
    }

    static final class Profiles implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return names(Profile.values());
        }
    }

    static final class PdfProfiles implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return names(PdfProfile.values());
        }
    }

    private static Iterator<String> names(Enum<?>... choices) {
        return Arrays.stream(choices).map(Arguments::nameOf).iterator();
    }
}
