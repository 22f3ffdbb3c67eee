package org.attest.testing;

import static org.attest.testing.AttestAssertions.assertThatPdf;
import static org.attest.testing.Failing.says;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfAssertTest {
    @TempDir
    private static Path folder;

    private static PdfAssert courts;
    private static PdfAssert plain;

    @BeforeAll
    static void write() {
        courts = assertThatPdf(Courts.pdf(folder));
        plain = assertThatPdf(PlainPdf.in(folder));
    }

    @Test
    void has_so_many_pages() {
        plain.hasPageCount(2);
        says(() -> plain.hasPageCount(1), """
                    file "plain.pdf"

                      expected | 1 page
                      found    | 2 pages""");
    }

    @Test
    void has_text_on_a_page() {
        plain.page(2).hasText("Second\npage");
        says(() -> plain.page(1).hasText("Second page"), """
                    file "plain.pdf" > page 1

                      expected | "Second page"
                      found    | "First page of two\"""");
        says(() -> plain.page(3), """
                    file "plain.pdf": there is no page 3, must be one of 2 pages""");
    }

    @Test
    void lacks_text_on_a_page() {
        plain.page(1).hasNoText("Second");
        says(() -> plain.page(2).hasNoText("page of"), """
                    file "plain.pdf" > page 2

                      expected | not "page of"
                      found    | "page of two\"""");
    }

    @Test
    void has_text() {
        plain.hasText("First page").hasText("two Second");
        says(() -> plain.hasText("Third page"), """
                    file "plain.pdf"

                      expected | "Third page"
                      found    | "First page of two Second page of two\"""");
        says(() -> courts.hasText("Third page"), """
                    file "courts.pdf"

                      expected | "Third page"
                      found    | "Courts As of 31 December 2024 Prepared by Court statistics unit Report courts, version 1 Figures key figures 2; notes 1; sources 2; checks 1; open conflicts 1 Contents 1 Headline figures 2 2 Outcomes 2 Table 1. Outcomes by court 2 Figure 1. Cases by court 2 3 Buildings 2 Table 2. Buildings 2 Table 3. Courts by rooms 2 Table 4. Closed courts 3 Notes 3 Sources 3 courts 1 Courts as of 31 December 202 ...\"""");
    }

    @Test
    void lacks_text() {
        plain.hasNoText("Third page");
        says(() -> plain.hasNoText("Second page"), """
                    file "plain.pdf"

                      expected | not "Second page"
                      found    | "Second page of two\"""");
    }

    @Test
    void has_a_title() {
        courts.hasTitle("Courts");
        says(() -> plain.hasTitle("Courts"), """
                    file "plain.pdf"

                      expected | title Courts
                      found    | title (nothing)""");
    }

    @Test
    void has_a_language() {
        courts.hasLanguage("en-GB");
        says(() -> courts.hasLanguage("en-US"), """
                    file "courts.pdf"

                      expected | language en-US
                      found    | language en-GB""");
    }

    @Test
    void has_a_bookmark() {
        courts.hasBookmark("2 Outcomes > Table 1. Outcomes by court");
        says(() -> courts.hasBookmark("2 Outcome"), """
                    file "courts.pdf": there is no bookmark "2 Outcome", did you mean "2 Outcomes"?

                      "Contents"
                      "1 Headline figures"
                      "2 Outcomes"
                      "2 Outcomes > Table 1. Outcomes by court"
                      "2 Outcomes > Figure 1. Cases by court"
                      "3 Buildings"
                      "3 Buildings > Table 2. Buildings"
                      "3 Buildings > Table 3. Courts by rooms"
                      "3 Buildings > Table 4. Closed courts"
                      "Notes"
                      "Sources\"""");
    }

    @Test
    void has_exactly_these_bookmarks() {
        plain.hasBookmarks();
        says(() -> courts.hasBookmarks("Contents", "1 Headline figures", "Notes", "Sources"), """
                    file "courts.pdf": other bookmarks from line 3 on

                      + 2 Outcomes
                      + 2 Outcomes > Table 1. Outcomes by court
                      + 2 Outcomes > Figure 1. Cases by court
                      + 3 Buildings
                      + 3 Buildings > Table 2. Buildings
                      + 3 Buildings > Table 3. Courts by rooms
                      + 3 Buildings > Table 4. Closed courts""");
    }

    @Test
    void has_the_text_that_was_approved() throws IOException {
        Path golden = Files.writeString(
                folder.resolve("plain.txt"), "--- page 1\nFirst page of two\n--- page 2\nSecond page of two\n");
        plain.hasTextOfGolden(golden);
        Path other = Files.writeString(folder.resolve("other.txt"), "--- page 1\nFirst page of two\n");
        says(() -> plain.hasTextOfGolden(other), """
                    golden "FILE": the text differs from line 3 on

                      + --- page 2
                      + Second page of two

                    To approve what was found, run the test with -Dgolden.update=true and review the file.""".replace("FILE", other.toString()));
    }

    @Test
    void can_be_read() throws IOException {
        Path damaged = Files.writeString(folder.resolve("damaged.pdf"), "%PDF-1.7 and no more");
        says(() -> assertThatPdf(Path.of("nowhere.pdf")), """
                    file "nowhere.pdf": there is no such file, must be a PDF""");
        says(() -> assertThatPdf(PlainPdf.locked(folder)), """
                    file "FOLDER/locked.pdf": is protected by a password, must be saved without one""".replace("FOLDER", folder.toString()));
        says(() -> assertThatPdf(damaged), """
                    file "FOLDER/damaged.pdf": cannot be read, must be a sound PDF: Missing root object specification in trailer.""".replace("FOLDER", folder.toString()));
    }
}
