package org.attest.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a user may import names nothing that a user may not. */
class ApiTest {
    @Test
    void no_api_type_names_an_internal_one() {
        classes().that(Api.IS_API).should(nameNoInternalType()).check(MainCode.CLASSES);
    }

    @Test
    void finds_a_type_that_does() {
        assertThat(named(MainCode.CLASSES.get("org.attest.report.internal.resolve.table.TableResolver")))
                .anyMatch(Api::isInternal);
    }

    private static ArchCondition<JavaClass> nameNoInternalType() {
        return new ArchCondition<>("name no internal type") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                named(type).stream()
                        .filter(Api::isInternal)
                        .forEach(internal -> events.add(
                                SimpleConditionEvent.violated(type, type.getName() + " names " + internal.getName())));
            }
        };
    }

    /** The types of its public and protected signatures, and those that it extends or implements. */
    private static Set<JavaClass> named(JavaClass type) {
        Stream<JavaClass> members = type.getMembers().stream()
                .filter(member -> Api.isVisible(member.getModifiers()))
                .filter(member -> !member.getModifiers().contains(JavaModifier.SYNTHETIC))
                .flatMap(ApiTest::types)
                .flatMap(each -> each.getAllInvolvedRawTypes().stream());
        Stream<JavaClass> parents = Stream.concat(type.getSuperclass().stream(), type.getInterfaces().stream())
                .flatMap(each -> each.getAllInvolvedRawTypes().stream());
        return Stream.concat(members, parents).collect(Collectors.toSet());
    }

    private static Stream<JavaType> types(JavaMember member) {
        return member instanceof JavaCodeUnit unit
                ? Stream.concat(Stream.of(unit.getReturnType()), unit.getParameterTypes().stream())
                : Stream.of(((com.tngtech.archunit.core.domain.JavaField) member).getType());
    }
}
