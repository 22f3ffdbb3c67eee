package org.attest.model.meeting;

import java.util.List;
import java.util.Optional;
import org.attest.model.actor.Organization;
import org.attest.model.actor.Person;
import org.attest.model.value.Citation;
import org.attest.model.value.Ref;

/**
 * One attendance as the source prints it: a person, a post, an organisation, or what is known of the three.
 *
 * @param citations where this attendance stands; none: where its meeting stands
 */
public record Attendance(
        Optional<Ref<Person>> person,
        Optional<String> post,
        Optional<Ref<Organization>> organization,
        AttendanceRole role,
        List<Citation> citations) {
    public Attendance {
        citations = List.copyOf(citations);
        if (person.isEmpty() && post.isEmpty() && organization.isEmpty()) {
            throw new IllegalArgumentException(
                    "attendance names nobody, must have at least one of person, post and organization");
        }
    }
}
