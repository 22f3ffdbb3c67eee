package org.attest.examples.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attest.model.Dossier;
import org.attest.model.Fact;
import org.attest.model.actor.OrganizationKind;
import org.attest.model.commitment.Statement;
import org.attest.model.commitment.StatementKind;
import org.attest.model.court.OutcomeKind;
import org.attest.model.finding.Finding;
import org.attest.model.finding.FindingKind;
import org.attest.model.finding.Findings;
import org.attest.model.json.DossierFile;
import org.attest.model.json.DossierJson;
import org.attest.model.law.LegalInstrument;
import org.attest.model.law.Offence;
import org.attest.model.law.Penalty;
import org.attest.model.meeting.Organiser;
import org.attest.model.place.JurisdictionLevel;
import org.attest.model.value.Claim;
import org.attest.model.value.ClaimState;
import org.attest.model.value.LocalName;
import org.attest.model.value.Money;
import org.attest.model.value.Named;
import org.attest.model.value.Ref;
import org.junit.jupiter.api.Test;

/** The bundled dossier against what the five articles say, and against its own rules of style. */
class BangladeshBaliProcessTest {
    private static final Set<String> ARTICLES =
            Set.of("present-world-2024", "unodc-2023", "colombo-bali-meeting", "dhaka-consultation-2022", "amir-cbga");
    private static final Pattern QUOTATION = Pattern.compile("\"excerpt\": \"([^\"]*)\"");
    private static final int WORDS_OF_A_QUOTATION = 25;
    private static final String MARK = "Beyond the five articles: ";

    private final String text = text();
    private final DossierFile file = DossierJson.parse(text);
    private final Dossier dossier = file.dossier();

    @Test
    void stands_in_its_file_as_it_is_printed() {
        assertThat(DossierJson.print(file)).isEqualTo(text);
    }

    @Test
    void has_five_meetings_and_the_statements_c01_to_c20() {
        List<String> statements = IntStream.rangeClosed(1, 20)
                .mapToObj(n -> (n < 10 ? "c0" : "c") + n)
                .toList();
        assertThat(dossier.meetings()).extracting(m -> m.id().value()).containsExactly("m1", "m2", "m3", "m4", "m5");
        assertThat(dossier.statements()).extracting(s -> s.id().value()).containsAll(statements);
    }

    @Test
    void leaves_open_one_name_one_day_and_which_areas_each_tribunal_serves() {
        assertThat(dossier.facts())
                .filteredOn(fact -> dossier.state(fact.claim()) == ClaimState.CONFLICTING)
                .extracting(Fact::pointer)
                .containsExactlyElementsOf(Stream.concat(
                                Stream.of("/persons/2/name", "/meetings/0/when"),
                                IntStream.range(0, 7).mapToObj(tribunal -> "/tribunals/" + tribunal + "/coverage"))
                        .toList());
    }

    @Test
    void keeps_both_sides_of_each_conflict() {
        assertThat(dossier.persons().get(2).name().values()).containsExactly("Md. Ruhul Alam", "Md. Ruhul Amin");
        assertThat(dossier.meetings().getFirst().when().values())
                .extracting(Object::toString)
                .containsExactly("2024-03-19", "2024-03-18");
    }

    /** What two articles tell of two sides does not make them disagree. */
    @Test
    void has_no_conflict_where_both_can_be_true() {
        assertThat(dossier.meetings().getFirst().organisers().values())
                .extracting(BangladeshBaliProcessTest::actors)
                .containsExactly("masud-bin-momen secretary-moewoe bali-process-co-chairs");
        assertThat(List.of("c05", "c23"))
                .extracting(id -> dossier.get(Ref.<Statement>to(id)).speakers().values())
                .containsExactly(
                        List.of(List.of(Ref.to("bali-process-co-chairs"))),
                        List.of(List.of(Ref.to("masud-bin-momen"))));
    }

    @Test
    void has_figures_of_three_tribunals_and_a_reason_for_the_four_others() {
        assertThat(dossier.caseloads())
                .extracting(
                        caseload -> dossier.get(caseload.forum()).label(),
                        caseload -> told(caseload.persons(OutcomeKind.CONVICTED)),
                        caseload -> told(caseload.cases(OutcomeKind.CONVICTED)))
                .containsExactly(
                        tuple("Anti-Human Trafficking Tribunal, Dhaka", "78", "30"),
                        tuple("Anti-Human Trafficking Tribunal, Rajshahi", "14", "4"),
                        tuple("Anti-Human Trafficking Tribunal, Barishal", "2", "1"),
                        tuple("Anti-Human Trafficking Tribunal, Chattogram", "NOT_REPORTED", "NOT_REPORTED"),
                        tuple("Anti-Human Trafficking Tribunal, Khulna", "NOT_REPORTED", "NOT_REPORTED"),
                        tuple("Anti-Human Trafficking Tribunal, Rangpur", "NOT_REPORTED", "NOT_REPORTED"),
                        tuple("Anti-Human Trafficking Tribunal, Sylhet", "NOT_REPORTED", "NOT_REPORTED"));
        assertThat(dossier.caseloads())
                .extracting(caseload -> told(caseload.period()))
                .containsOnly("PERIOD_NOT_STATED");
    }

    @Test
    void states_totals_that_reconcile_with_their_parts() {
        assertThat(dossier.statedTotals())
                .extracting(
                        total -> total.id().value(),
                        total -> told(total.stated()),
                        total -> total.difference().asNumber())
                .containsExactly(
                        tuple("convicted-persons", "94", Optional.of(BigDecimal.ZERO)),
                        tuple("convicting-cases", "35", Optional.of(BigDecimal.ZERO)),
                        tuple("districts", "64", Optional.of(BigDecimal.ZERO)),
                        tuple("division-capitals", "8", Optional.of(BigDecimal.ZERO)),
                        tuple("bali-process-member-organisations", "4", Optional.of(BigDecimal.ZERO)));
    }

    @Test
    void follows_up_every_pledge_and_knows_no_due_date_of_any() {
        assertThat(dossier.commitments())
                .extracting(commitment -> commitment.statement().orElseThrow())
                .containsExactlyElementsOf(dossier.statements().stream()
                        .filter(statement -> statement.kind() == StatementKind.PLEDGE)
                        .<Ref<Statement>>map(Ref::to)
                        .toList());
        assertThat(dossier.commitments())
                .extracting(commitment -> told(commitment.due()))
                .containsOnly("NO_DUE_DATE");
        assertThat(dossier.commitments())
                .allSatisfy(commitment -> assertThat(commitment.history()).isEmpty());
    }

    @Test
    void has_the_penalties_on_which_article_and_act_agree() {
        assertThat(dossier.offences().subList(0, 3))
                .extracting(
                        Offence::title,
                        BangladeshBaliProcessTest::penalty,
                        offence -> offence.fineEquivalents().getFirst().amount())
                .containsExactly(
                        tuple("Sex trafficking", "PRISON_AND_FINE 5y life BDT 50000", Money.of("USD", 476)),
                        tuple("Labour trafficking", "PRISON_AND_FINE 5y life BDT 50000", Money.of("USD", 476)),
                        tuple("Bonded labour", "PRISON_AND_FINE 5y 12y BDT 50000", Money.of("USD", 476)));
    }

    @Test
    void has_findings_of_gaps_and_conflicts_but_none_of_a_broken_sum() {
        assertThat(Findings.of(dossier))
                .extracting(Finding::kind)
                .containsOnly(
                        FindingKind.OBSERVATION_MISFIT,
                        FindingKind.CONFLICT,
                        FindingKind.SINGLE_SOURCE,
                        FindingKind.OPINION_SOURCE,
                        FindingKind.DERIVED_SOURCE,
                        FindingKind.NO_DUE_DATE,
                        FindingKind.YEAR_UNKNOWN,
                        FindingKind.PERIOD_UNKNOWN,
                        FindingKind.COUNT_NOT_EXACT,
                        FindingKind.LATER_THAN_AS_OF);
    }

    @Test
    void has_the_act_repealed_only_when_it_is_read_at_a_later_day() {
        assertThat(Findings.of(dossier.asOf(LocalDate.of(2026, 2, 1))))
                .filteredOn(finding -> finding.kind() == FindingKind.REPEALED)
                .extracting(Finding::subject)
                .containsExactly("Prevention and Suppression of Human Trafficking Act, 2012 (PSHTA)");
    }

    @Test
    void marks_every_source_beyond_the_articles() {
        List<String> unmarked = IntStream.range(0, dossier.sources().size())
                .filter(index ->
                        !file.comments().getOrDefault("/sources/" + index, "").startsWith(MARK))
                .mapToObj(index -> dossier.sources().get(index).id().value())
                .toList();
        assertThat(unmarked).containsExactlyInAnyOrderElementsOf(ARTICLES);
    }

    @Test
    void quotes_briefly() {
        assertThat(QUOTATION.matcher(text).results().map(quotation -> quotation.group(1)))
                .isNotEmpty()
                .allSatisfy(
                        quotation -> assertThat(quotation.split(" ")).hasSizeLessThanOrEqualTo(WORDS_OF_A_QUOTATION));
    }

    @Test
    void names_the_law_the_ministries_and_the_eight_divisions_in_bangla() {
        assertThat(dossier.get(Ref.<LegalInstrument>to("pshta-2012")).nameIn("bn"))
                .map(LocalName::text)
                .contains("মানব পাচার প্রতিরোধ ও দমন আইন, ২০১২");
        assertThat(dossier.organizations())
                .filteredOn(body -> body.kind() == OrganizationKind.MINISTRY
                        && body.jurisdiction().equals(dossier.jurisdiction()))
                .extracting(BangladeshBaliProcessTest::banglaName)
                .containsExactly(
                        "স্বরাষ্ট্র মন্ত্রণালয়",
                        "পররাষ্ট্র মন্ত্রণালয়",
                        "প্রবাসী কল্যাণ ও বৈদেশিক কর্মসংস্থান মন্ত্রণালয়");
        assertThat(dossier.jurisdictions())
                .filteredOn(area -> area.level() == JurisdictionLevel.DIVISION)
                .extracting(BangladeshBaliProcessTest::banglaName)
                .containsExactly(
                        "বরিশাল বিভাগ",
                        "চট্টগ্রাম বিভাগ",
                        "ঢাকা বিভাগ",
                        "খুলনা বিভাগ",
                        "রাজশাহী বিভাগ",
                        "রংপুর বিভাগ",
                        "সিলেট বিভাগ",
                        "ময়মনসিংহ বিভাগ");
    }

    @Test
    void takes_each_name_in_bangla_from_a_source_in_bangla() {
        assertThat(Stream.of(dossier.jurisdictions(), dossier.organizations(), dossier.instruments())
                        .flatMap(List::stream)
                        .flatMap(thing -> thing.localNames().stream())
                        .flatMap(name -> name.citations().stream())
                        .map(citation -> dossier.get(citation.source()).language()))
                .containsOnly("bn");
    }

    @Test
    void is_written_in_normal_form_c() {
        assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();
    }

    private static String banglaName(Named thing) {
        return thing.nameIn("bn").orElseThrow().text();
    }

    /** A value as it is written, or the reason why there is none. */
    private static String told(Claim<?> claim) {
        return claim.value()
                .map(Object::toString)
                .orElseGet(() -> claim.whyNoValue().orElseThrow().name());
    }

    private static String actors(List<Organiser> organisers) {
        return organisers.stream()
                .map(organiser -> organiser.actor().toString())
                .collect(Collectors.joining(" "));
    }

    private static String penalty(Offence offence) {
        Penalty.Range range = (Penalty.Range) offence.penalty().orElseThrow();
        return Stream.of(range.combination(), range.minTerm(), range.maxTerm(), range.minFine())
                .map(BangladeshBaliProcessTest::told)
                .collect(Collectors.joining(" "));
    }

    private static String text() {
        try {
            return Files.readString(Path.of("dossiers/bangladesh-bali-process.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
