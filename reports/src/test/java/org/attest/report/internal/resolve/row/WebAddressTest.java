package org.attest.report.internal.resolve.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.report.internal.resolve.report.Resolved.C;

import java.net.URI;
import java.util.Collections;
import java.util.List;
import org.attest.report.definition.LinkColumn;
import org.attest.report.definition.Table;
import org.attest.report.document.Document;
import org.attest.report.internal.resolve.report.Resolved;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {
    private static final LinkColumn<String> PAGE = C.link("Page", row -> "words", URI::create);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/a?b#c",
                "HTTP://example.org",
                "mailto:office@example.org",
                "annex.pdf",
                "../annex/1.xlsx#A1",
                "/library/1",
                "#'All'!A1",
                "?page=2",
                "a/b:c"
            })
    void leads_to_the_web_mailboxes_and_places_beside_the_file(String address) {
        assertThat(WebAddress.isLink(URI.create(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "javascript:alert(1)",
                "JavaScript:alert(1)",
                "file:///etc/passwd",
                "file://host/share",
                "data:text/html,x",
                "ftp://example.org",
                "ms-word:ofe|u|x",
                "vbscript:x",
                "//host/share",
                "http:relative",
                "https:///nowhere",
                "%5C%5Chost/share",
                "/%5Chost",
                "C%3A/windows",
                "javascript%3Aalert(1)",
                "%20javascript%3Aalert(1)",
                "urn:isbn:1"
            })
    void leads_nowhere_else(String address) {
        assertThat(WebAddress.isLink(URI.create(address.replace("|", "%7C")))).isFalse();
    }

    @Test
    void of_many_the_first_hundred_are_told_one_by_one() {
        List<Document.Finding> findings = Resolved.listed(
                        Table.of("pages", t -> t.columns(PAGE)), Collections.nCopies(103, "file:///x"))
                .findings();
        assertThat(findings).hasSize(101);
        assertThat(findings.getLast().what()).isEqualTo("3 more addresses are drawn as words");
    }

    @Test
    void any_other_address_is_drawn_as_words_and_told() {
        Document document = Resolved.listed(
                Table.of("pages", t -> t.columns(PAGE)), List.of("https://example.org", "javascript:alert(1)"));
        assertThat(Resolved.table(
                        Table.of("pages", t -> t.columns(PAGE)), "https://example.org", "javascript:alert(1)"))
                .isEqualTo("| Page <text>\n| words -> https://example.org\n| words\n");
        assertThat(document.findings())
                .containsExactly(
                        new Document.Finding(
                                "report \"sample\" > table \"pages\" > row 2 > column \"Page\"",
                                "leads to \"javascript:alert(1)\", drawn as words: a link must be http, https, mailto or relative"));
    }
}
