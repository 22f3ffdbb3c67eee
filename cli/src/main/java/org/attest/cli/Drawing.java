package org.attest.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.attest.report.PdfRenderer;
import org.attest.report.Renderer;
import org.attest.report.XlsxRenderer;
import org.attest.report.pdf.Fonts;
import org.attest.report.pdf.MissingGlyphs;
import org.attest.report.pdf.PdfOptions;
import org.attest.report.pdf.PdfProfile;
import org.attest.report.style.Image;
import org.attest.report.style.Paper;
import org.attest.report.style.Theme;
import org.attest.report.xlsx.Profile;
import org.attest.report.xlsx.XlsxOptions;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** How the files of reports are drawn, as options say. */
final class Drawing {
    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            split = Arguments.COMMA,
            splitSynopsisLabel = ",",
            description = "xlsx, pdf or both, as xlsx,pdf; both when not given.")
    private Set<Format> formats = EnumSet.allOf(Format.class);

    @Option(
            names = "--profile",
            paramLabel = "PROFILE",
            description = "For whom the workbooks are: publication (when not given) meets the accessibility checklist;"
                    + " working has filters and frozen headers.")
    private Profile profile = Profile.PUBLICATION;

    @Option(
            names = "--pdf",
            paramLabel = "KIND",
            description = "What the PDF files are: accessible (when not given) for PDF/A-2a and PDF/UA-1; with-data for"
                    + " PDF/A-3b and PDF/UA-1 with the dossier and the workbook attached; plain for neither.")
    private PdfProfile pdf = PdfProfile.ACCESSIBLE;

    @Option(
            names = "--paper",
            paramLabel = "SIZE",
            description = "The pages of the PDF files, and of the workbooks in print: a3, a4 (when not given), a5,"
                    + " letter, legal, or width x height in millimetres, such as 160x230.")
    private Paper paper = Paper.A4;

    @Option(
            names = "--theme",
            paramLabel = "NAME",
            description = "The colours: official (when not given), plain (black and greys) or high-contrast.")
    private Look look = Look.OFFICIAL;

    @Option(
            names = "--logo",
            paramLabel = "FILE",
            description = "A PNG or JPEG for the covers and the heads of pages, the mark of the organisation.")
    private Optional<Path> logo = Optional.empty();

    @Option(
            names = "--watermark",
            paramLabel = "TEXT",
            description = "A word across each page of the PDF files, such as DRAFT.")
    private Optional<String> watermark = Optional.empty();

    @Option(
            names = "--font",
            paramLabel = "FILE",
            description =
                    "A TrueType font that is asked for what the text font lacks, before those of the program; may be"
                            + " given several times.")
    private List<Path> fonts = new ArrayList<>();

    /** The colours and the logo. */
    Theme theme(String organisation) throws IOException {
        Theme theme = look.theme().paper(paper);
        if (logo.isEmpty()) {
            return theme;
        }
        byte[] image = Files.readAllBytes(logo.get());
        try {
            return theme.logo(Image.of(image, "Logo of " + organisation));
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(logo.get() + ": " + e.getMessage());
        }
    }

    /** What draws the files of a report, in their order. */
    Renderer[] renderers(OpenDossier opened) {
        XlsxRenderer workbook = new XlsxRenderer(XlsxOptions.DEFAULT.profile(profile));
        PdfRenderer pages = pdf == PdfProfile.WITH_DATA
                ? new PdfRenderer(drawn(PdfOptions.withData(opened.file())), workbook)
                : new PdfRenderer(drawn(PdfOptions.of(pdf)));
        return formats.stream()
                .map(format -> format == Format.XLSX ? workbook : pages)
                .toArray(Renderer[]::new);
    }

    /** The files that are drawn with, beside the data. */
    List<Path> inputs() {
        return Stream.concat(logo.stream(), fonts.stream()).toList();
    }

    private PdfOptions drawn(PdfOptions options) {
        Fonts own = Fonts.standard();
        for (Path font : fonts) {
            own = own.with(font);
        }
        PdfOptions drawn = options.fonts(own).missingGlyphs(MissingGlyphs.REPLACE);
        try {
            return watermark.map(drawn::watermark).orElse(drawn);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(e.getMessage());
        }
    }

    /** The sizes that have a name; others are said by width and height. */
    enum Size {
        A3,
        A4,
        A5,
        LETTER,
        LEGAL;

        Paper paper() {
            return switch (this) {
                case A3 -> Paper.A3;
                case A4 -> Paper.A4;
                case A5 -> Paper.A5;
                case LETTER -> Paper.LETTER;
                case LEGAL -> Paper.LEGAL;
            };
        }
    }

    /** The themes that are there. */
    enum Look {
        OFFICIAL,
        PLAIN,
        HIGH_CONTRAST;

        Theme theme() {
            return switch (this) {
                case OFFICIAL -> Theme.OFFICIAL;
                case PLAIN -> Theme.PLAIN;
                case HIGH_CONTRAST -> Theme.HIGH_CONTRAST;
            };
        }
    }

    /** What is made of a report. */
    enum Format {
        XLSX,
        PDF
    }
}
