package org.attest.model.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.attest.model.Samples;
import org.attest.model.value.Assertion;
import org.attest.model.value.Citation;
import org.attest.model.value.Claim;
import org.attest.model.value.EntityId;
import org.attest.model.value.LocalName;
import org.junit.jupiter.api.Test;

class ActorTest {
    private static Organization organization(String name, List<Citation> citations) {
        return organization(name, List.of(), citations);
    }

    private static Organization organization(String name, List<LocalName> localNames, List<Citation> citations) {
        return new Organization(
                new EntityId("moha"),
                name,
                Optional.of("MoHA"),
                OrganizationKind.MINISTRY,
                Optional.empty(),
                Optional.empty(),
                Claim.notReported(),
                List.of(),
                List.of(),
                localNames,
                citations);
    }

    @Test
    void a_person_is_labelled_with_the_agreed_name() {
        Person person = new Person(
                new EntityId("home-minister"),
                Claim.stated("Asaduzzaman Khan", Samples.S0),
                List.of("Asaduzzaman Khan Kamal"));

        assertThat(person.label()).isEqualTo("Asaduzzaman Khan");
    }

    @Test
    void a_person_is_labelled_with_every_name_while_sources_disagree() {
        Person person = new Person(
                new EntityId("secretary"),
                Claim.of(List.of(
                        Assertion.stated("Md. Ruhul Alam", Samples.S0),
                        Assertion.stated("Md. Ruhul Amin", Samples.S4))),
                List.of());

        assertThat(person.label()).isEqualTo("Md. Ruhul Alam / Md. Ruhul Amin");
    }

    @Test
    void an_organization_is_labelled_with_its_name() {
        assertThat(organization("Ministry of Home Affairs", Samples.CITED).label())
                .isEqualTo("Ministry of Home Affairs");
    }

    @Test
    void rejects_a_person_without_a_name() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Person(new EntityId("secretary"), Claim.notReported(), List.of()))
                .withMessage("person \"secretary\" has no name, must have at least one asserted");
    }

    @Test
    void rejects_an_organization_without_a_name_or_a_citation() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> organization(" ", Samples.CITED))
                .withMessage("name of organization \"moha\" is blank, must have text");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> organization("Ministry of Home Affairs", List.of()))
                .withMessage("organization \"moha\" has no citation, must have at least one");
    }

    @Test
    void rejects_two_names_in_one_language() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> organization("Ministry of Home Affairs", Samples.namedTwice("bn-BD"), Samples.CITED))
                .withMessage("organization \"moha\" has two local names in language \"bn-BD\","
                        + " must have at most one in each language");
    }
}
